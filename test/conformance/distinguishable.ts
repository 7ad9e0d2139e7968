import type {Criterion} from './criterion.js';
import {
  AXE_DARK,
  AXE_LIGHT,
  ESCAPE,
  FOCUS_CHANGES_NOTHING,
  FRAME_PAGES,
  GLOSSARY_BY_KEYBOARD,
  MADE_OF,
  MORE_CONTRAST,
  NO_PICTURES,
  PAIRS,
} from './tests.js';

const noImagesOfText = {
  note: 'All text is text; there are no images.',
  tests: [NO_PICTURES, MADE_OF],
};

/** Guideline 1.4. */
export const distinguishable: readonly Criterion[] = [
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    tests: [
      'a browser with the visitor’s own colours › * is drawn in them, and nothing is told by a background alone',
    ],
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
    tests: [
      MADE_OF,
      'reading aloud › says nothing and loads nothing before a button is pressed, and then only its own files',
    ],
  },
  {
    number: '1.4.3',
    name: 'Contrast (Minimum)',
    level: 'AA',
    note: 'The colours that a site sets are measured; those without contrast are not shown.',
    tests: [AXE_LIGHT, AXE_DARK, ...PAIRS],
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
    tests: [
      'the demo pages › school keeps its text at the visitor’s size under a root of 62.5%',
      'text as the visitor wants it › * with text alone at 200 %, * px wide, loses nothing',
      'text as the visitor wants it › in {language}, 320 px wide and at 200 % with spacing at once, loses nothing',
      'a browser set to large text, dark and no motion › * in * follows it, at 320 px and on a desk',
    ],
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
    tests: [AXE_LIGHT, AXE_DARK, ...PAIRS, MORE_CONTRAST],
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
    tests: [MADE_OF],
  },
  {
    number: '1.4.8',
    name: 'Visual Presentation',
    level: 'AAA',
    unmet:
      'Paragraphs stand half a line apart, not one and a half, so that more numbers are in view at once.',
    tests: [
      'text as the visitor wants it › in {language} has no line of more than 80 characters in a wide column, whatever the font',
    ],
  },
  {number: '1.4.9', name: 'Images of Text (No Exception)', level: 'AAA', ...noImagesOfText},
  {
    number: '1.4.10',
    name: 'Reflow',
    level: 'AA',
    note: 'Tested in every language, and with texts 40 % longer than any, in both directions.',
    tests: [
      'text as the visitor wants it › * at 400 % zoom of 1280 by 1024, which is 320 by 256, loses nothing and scrolls one way',
      'the demo pages › * has no sideways scroll at 320 px, also with everything open',
      'the demo pages › * with another region has no sideways scroll at 320 px, and each number on one line',
      'in a pseudo-locale › * nothing is cut off at 320 px',
      FRAME_PAGES,
    ],
  },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    tests: [...PAIRS, MORE_CONTRAST],
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
    tests: [
      'text as the visitor wants it › * with WCAG’s text spacing, * px wide, cuts nothing off',
      'text as the visitor wants it › in {language}, 320 px wide and at 200 % with spacing at once, loses nothing',
    ],
  },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    note: 'Nothing shows by hovering or by focus. An explanation opens when its term is pressed, and stays until it is closed.',
    tests: [
      'every control › shows nothing more when a pointer rests on it',
      FOCUS_CHANGES_NOTHING,
      GLOSSARY_BY_KEYBOARD,
      ESCAPE,
    ],
  },
];
