import type {Criterion} from './criterion.js';

const asksNothing = {
  notApplicable: 'It asks the visitor for nothing.',
  tested: 'in each language',
} as const;

const noSignIn = {
  notApplicable: 'Nobody signs in.',
  tested: 'in each language',
} as const;

/** Principle 3. */
export const understandable: readonly Criterion[] = [
  {
    number: '3.1.1',
    name: 'Language of Page',
    level: 'A',
    note: 'The panel and each frame page have the right `lang`. The language of a page with a panel is up to that page.',
    tested: 'in each language',
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    tested: 'in each language',
    person: {
      steps: [
        'Listen to the panel in each language with a screen reader that has voices for that language, for Dutch and for English.',
        'Listen to the names of services, to the languages in the picker and to the quoted Dutch headings.',
      ],
      meets: 'The voice changes with the language, except for proper names.',
    },
  },
  {
    number: '3.1.3',
    name: 'Unusual Words',
    level: 'AAA',
    tested: 'in each language',
    person: {
      steps: ['Have a native reader of each language read the panel and mark every unusual word.'],
      meets: 'Each marked word is explained in place.',
    },
  },
  {
    number: '3.1.4',
    name: 'Abbreviations',
    level: 'AAA',
    person: {
      steps: ['Have a native reader of each language mark every abbreviation.'],
      meets: 'The meaning of each is given.',
    },
  },
  {
    number: '3.1.5',
    name: 'Reading Level',
    level: 'AAA',
    note: 'Visitors can switch to a text in plain language in Dutch and English, whose reading ease is measured.',
    tested: true,
    testedIn: ['nl', 'en'],
    person: {
      steps: ['Have a native reader judge the text, leaving out names and titles.'],
      meets: 'Someone with three years of secondary school can read it.',
    },
  },
  {
    number: '3.1.6',
    name: 'Pronunciation',
    level: 'AAA',
    person: {
      steps: [
        'Have a native reader of each language mark every word whose meaning depends on its pronunciation, above all in Arabic and Persian.',
      ],
      meets:
        'The meaning of each marked word is clear from its context, or its pronunciation is shown.',
    },
  },
  {number: '3.2.1', name: 'On Focus', level: 'A', tested: true},
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    note: 'The languages and plain language, which change the text, are buttons that keep focus. The speed of reading aloud changes nothing else.',
    tested: 'in each language',
  },
  {
    number: '3.2.3',
    name: 'Consistent Navigation',
    level: 'AA',
    notApplicable: 'It is part of a page, not a set of pages.',
  },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    person: {
      steps: [
        'Compare the panel, the single elements, a frame page and prerendered HTML in one language: the numbers, the disclosures, the language picker.',
      ],
      meets: 'The same functions have the same names and drawings.',
    },
  },
  {
    number: '3.2.5',
    name: 'Change on Request',
    level: 'AAA',
    note: 'The browser’s language is offered, never forced. Links open where the visitor chooses.',
    tested: true,
  },
  {
    number: '3.2.6',
    name: 'Consistent Help',
    level: 'A',
    notApplicable:
      'The place of the panel is up to the site: put it in the same place on each page that has it.',
  },
  {number: '3.3.1', name: 'Error Identification', level: 'A', ...asksNothing},
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    note: 'The only field is the speed of reading aloud, which has a label.',
    tested: true,
  },
  {number: '3.3.3', name: 'Error Suggestion', level: 'AA', ...asksNothing},
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    ...asksNothing,
  },
  {number: '3.3.5', name: 'Help', level: 'AAA', ...asksNothing},
  {number: '3.3.6', name: 'Error Prevention (All)', level: 'AAA', ...asksNothing},
  {number: '3.3.7', name: 'Redundant Entry', level: 'A', ...asksNothing},
  {number: '3.3.8', name: 'Accessible Authentication (Minimum)', level: 'AA', ...noSignIn},
  {number: '3.3.9', name: 'Accessible Authentication (Enhanced)', level: 'AAA', ...noSignIn},
];
