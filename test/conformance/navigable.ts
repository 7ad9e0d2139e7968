import type {Criterion} from './criterion.js';

const goThroughByTab = {
  steps: [
    'Go through the panel with Tab, with every disclosure open, in the light and in the dark theme.',
  ],
};

/** Guideline 2.4. */
export const navigable: readonly Criterion[] = [
  {
    number: '2.4.1',
    name: 'Bypass Blocks',
    level: 'A',
    note: 'Each section begins with a heading, by which the panel can be skipped. A skip link is up to the page.',
    tested: 'in each language',
  },
  {
    number: '2.4.2',
    name: 'Page Titled',
    level: 'A',
    note: 'This is about the frame pages. The title of a page with a panel is up to that page.',
    tested: 'in each language',
    person: {
      steps: [
        'Open the frame page of each language, such as frame/nl.html, and read the title of its tab.',
      ],
      meets: 'The title says what the page is about.',
    },
  },
  {
    number: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    tested: true,
  },
  {
    number: '2.4.4',
    name: 'Link Purpose (In Context)',
    level: 'A',
    tested: 'in each language',
    person: {
      steps: [
        'Read each link with its sentence and the heading above it, in each language: the numbers, the websites, the sources.',
      ],
      meets: 'It is clear whom each calls or where each leads.',
    },
  },
  {
    number: '2.4.5',
    name: 'Multiple Ways',
    level: 'AA',
    notApplicable: 'It is part of a page, not a set of pages.',
  },
  {
    number: '2.4.6',
    name: 'Headings and Labels',
    level: 'AA',
    tested: 'in each language',
    person: {
      steps: ['Read each heading and the name of each control, in each language.'],
      meets: 'Each describes what follows it or what it does.',
    },
  },
  {
    number: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    tested: true,
  },
  {
    number: '2.4.8',
    name: 'Location',
    level: 'AAA',
    notApplicable: 'It is part of a page, not a set of pages.',
  },
  {
    number: '2.4.9',
    name: 'Link Purpose (Link Only)',
    level: 'AAA',
    note: 'The text of a phone link is the number; the heading above it names the service.',
    tested: 'in each language',
    person: {
      steps: ['Let a screen reader list the links, and read only that list, in each language.'],
      meets: 'It is clear whom each calls or where each leads.',
    },
  },
  {
    number: '2.4.10',
    name: 'Section Headings',
    level: 'AAA',
    tested: 'in each language',
  },
  {
    number: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    tested: true,
    person: {
      ...goThroughByTab,
      meets:
        'The panel never covers the focused element completely. An explanation that the visitor opened may: Escape closes it.',
    },
  },
  {
    number: '2.4.12',
    name: 'Focus Not Obscured (Enhanced)',
    level: 'AAA',
    tested: true,
    person: {
      ...goThroughByTab,
      meets:
        'The panel never covers any part of the focused element. An explanation that the visitor opened may: Escape closes it.',
    },
  },
  {
    number: '2.4.13',
    name: 'Focus Appearance',
    level: 'AAA',
    tested: true,
    person: {
      ...goThroughByTab,
      meets:
        'The focused element has a ring all around it, at least 2 px thick, with at least 3:1 between the focused and the unfocused state.',
    },
  },
];
