import type {Criterion} from './criterion.js';

const noImagesOfText = {
  note: 'All text is text; there are no images.',
  tested: 'in each language',
} as const;

/** Guideline 1.4. */
export const distinguishable: readonly Criterion[] = [
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    tested: true,
    person: {
      steps: [
        'Look at the panel in greyscale: print it, or set the system to show no colours.',
        'Look at links in sentences, the chosen language, the pressed button for plain language, and both tables of figures.',
      ],
      meets: 'Each can still be told apart: by an underline, bold text, a tick or an outline.',
    },
  },
  {
    number: '1.4.2',
    name: 'Audio Control',
    level: 'A',
    notApplicable: 'No sound starts by itself: a text is read aloud only at the press of a button.',
    tested: 'in each language',
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    note: 'The colours that a site sets are measured; those without enough contrast are not applied.',
    tested: 'in each language',
    person: {
      steps: [
        'Measure the contrast of each pair of text and background in the light and in the dark theme, also of pressed buttons and of an open explanation.',
      ],
      meets: 'Each has at least 4.5:1, or 3:1 for large text.',
    },
  },
  {
    number: '1.4.4',
    name: 'Resize Text',
    level: 'AA',
    tested: 'in each language',
    person: {
      steps: ['Enlarge only the text to 200 % in Firefox, in a window of 1280 px.'],
      meets: 'All text is larger, nothing is cut off or covered, and everything still works.',
    },
  },
  {number: '1.4.5', name: 'Images of Text', level: 'AA', ...noImagesOfText},
  {
    number: '1.4.6',
    name: 'Contrast (Enhanced)',
    level: 'AAA',
    tested: 'in each language',
    person: {
      steps: [
        'Measure the contrast of each pair of text and background in the light and in the dark theme, also of pressed buttons and of an open explanation.',
      ],
      meets: 'Each has at least 7:1, or 4.5:1 for large text.',
    },
  },
  {
    number: '1.4.7',
    name: 'Low or No Background Audio',
    level: 'AAA',
    notApplicable: 'It contains no audio.',
    tested: 'in each language',
  },
  {
    number: '1.4.8',
    name: 'Visual Presentation',
    level: 'AAA',
    unmet:
      'Paragraphs are half a line apart instead of one and a half, so that more numbers are visible at once.',
    tested: 'in each language',
  },
  {number: '1.4.9', name: 'Images of Text (No Exception)', level: 'AAA', ...noImagesOfText},
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    note: 'Tested in every language, and with texts that are 40 % longer, in both directions.',
    tested: 'in each language',
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    tested: true,
    person: {
      steps: [
        'In the light and in the dark theme, measure the contrast with the adjacent colours of: the border of each button, the triangle of each disclosure, the focus ring, and each bar.',
      ],
      meets: 'Each has at least 3:1.',
    },
  },
  {
    number: '1.4.12',
    name: 'Text Spacing',
    level: 'AA',
    tested: 'in each language',
  },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    note: 'Nothing appears on hover or focus. An explanation opens when its term is pressed, and stays until it is closed.',
    tested: true,
  },
];
