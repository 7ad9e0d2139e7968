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
        'Look at the panel in shades of grey: print it, or let the system show no colours.',
        'Look at links in sentences, the language that is chosen, the switch for plain language when it is on, and the two kinds of bars.',
      ],
      meets:
        'Each still tells itself apart: by a line under it, by bold, by a tick, by an outline.',
    },
  },
  {
    number: '1.4.2',
    name: 'Audio Control',
    level: 'A',
    notApplicable: 'Nothing sounds by itself: a text is read aloud when it is asked for.',
    tested: 'in each language',
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    note: 'The colours that a site sets are measured; those without contrast are not shown.',
    tested: 'in each language',
    person: {
      steps: [
        'Measure the contrast of each pair of text and background in the light and in the dark theme, also of pressed buttons and of an open explanation.',
      ],
      meets: 'Each has 4.5:1, or 3:1 where the text is large.',
    },
  },
  {
    number: '1.4.4',
    name: 'Resize Text',
    level: 'AA',
    tested: 'in each language',
    person: {
      steps: ['Enlarge the text alone to 200 % in Firefox, in a window of 1280 px.'],
      meets: 'All text has grown, nothing is cut off or covered, and everything still works.',
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
      meets: 'Each has 7:1, or 4.5:1 where the text is large.',
    },
  },
  {
    number: '1.4.7',
    name: 'Low or No Background Audio',
    level: 'AAA',
    notApplicable: 'It holds no audio.',
    tested: 'in each language',
  },
  {
    number: '1.4.8',
    name: 'Visual Presentation',
    level: 'AAA',
    unmet:
      'Paragraphs stand half a line apart, not one and a half, so that more numbers are in view at once.',
    tested: 'in each language',
  },
  {number: '1.4.9', name: 'Images of Text (No Exception)', level: 'AAA', ...noImagesOfText},
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    note: 'Tested in every language, and with texts 40 % longer than any, in both directions.',
    tested: 'in each language',
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    tested: true,
    person: {
      steps: [
        'Measure, in the light and in the dark theme, the contrast with what is beside it of: the edge of each button, the triangle of each disclosure, the ring around what has focus, and each bar.',
      ],
      meets: 'Each has 3:1.',
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
    note: 'Nothing shows by hovering or by focus. An explanation opens when its term is pressed, and stays until it is closed.',
    tested: true,
  },
];
