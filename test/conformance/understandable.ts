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
    note: 'The panel says its own language, and a frame page that of the page. The language of a page with a panel in it is up to that page.',
    tested: 'in each language',
  },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    tested: 'in each language',
    person: {
      steps: [
        'Listen to the panel in each language with a screen reader that has a voice for it, for Dutch and for English.',
        'Listen to the names of services, to the languages in the picker and to the quoted Dutch headings.',
      ],
      meets: 'The voice changes where the language does, but for proper names.',
    },
  },
  {
    number: '3.1.3',
    name: 'Unusual Words',
    level: 'AAA',
    tested: 'in each language',
    person: {
      steps: ['Have a native reader of each language read the panel and mark every unusual word.'],
      meets: 'Each marked word is explained where it stands.',
    },
  },
  {
    number: '3.1.4',
    name: 'Abbreviations',
    level: 'AAA',
    person: {
      steps: ['Have a native reader of each language mark every abbreviation.'],
      meets: 'Of each it is said what it stands for.',
    },
  },
  {
    number: '3.1.5',
    name: 'Reading Level',
    level: 'AAA',
    note: 'Dutch and English have a text in plain language too, which the visitor can switch to; how easy it is, is measured.',
    tested: true,
    testedIn: ['nl', 'en'],
    person: {
      steps: ['Have a native reader judge the text, leaving out names and titles.'],
      meets: 'Who has finished the first three years of secondary school can read it.',
    },
  },
  {
    number: '3.1.6',
    name: 'Pronunciation',
    level: 'AAA',
    person: {
      steps: [
        'Have a native reader of each language mark every word whose meaning depends on how it is said, above all in Arabic and Persian.',
      ],
      meets:
        'Of each marked word the meaning is clear from what stands around it, or how it is said is shown.',
    },
  },
  {number: '3.2.1', name: 'On Focus', level: 'A', tested: true},
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    note: 'What changes the text, a language and the switch for plain language, are buttons, and focus stays with them. The speed of reading aloud changes nothing else.',
    tested: 'in each language',
  },
  {
    number: '3.2.3',
    name: 'Consistent Navigation',
    level: 'AA',
    notApplicable: 'It is a part of a page and no set of pages.',
  },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    person: {
      steps: [
        'Compare the panel, the single elements, a frame page and prerendered HTML in one language: the numbers, the disclosures, the language picker.',
      ],
      meets: 'What does the same has the same name and the same drawing.',
    },
  },
  {
    number: '3.2.5',
    name: 'Change on Request',
    level: 'AAA',
    note: 'The visitor’s own language is offered and never forced. Links open where the visitor opens them.',
    tested: true,
  },
  {
    number: '3.2.6',
    name: 'Consistent Help',
    level: 'A',
    notApplicable:
      'Where the panel stands is up to the site: put it in the same place on each page that has it.',
  },
  {number: '3.3.1', name: 'Error Identification', level: 'A', ...asksNothing},
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    note: 'The one field is the speed of reading aloud, which shows while a text is read, with its label.',
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
