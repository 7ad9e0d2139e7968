import type {Criterion} from './criterion.js';
import {LARGE_CONTROLS, MADE_OF} from './tests.js';

/** Guideline 2.5. */
export const input: readonly Criterion[] = [
  {
    number: '2.5.1',
    name: 'Pointer Gestures',
    level: 'A',
    notApplicable:
      'Every control is a link, a button, a disclosure or a list, which is pressed once.',
    tests: [MADE_OF],
  },
  {
    number: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    tests: [
      'every control › acts when a pointer is let go on it, and not when it was moved away first',
    ],
  },
  {
    number: '2.5.3',
    name: 'Label in Name',
    level: 'A',
    tests: [
      'every control › has the words that are seen on it in its name in {language}',
      'the copy button › is named after its number',
    ],
  },
  {
    number: '2.5.4',
    name: 'Motion Actuation',
    level: 'A',
    notApplicable: 'Nothing is done by moving the device.',
  },
  {
    number: '2.5.5',
    name: 'Target Size (Enhanced)',
    level: 'AAA',
    note: '44 px, but for links, terms and buttons in a paragraph with other words.',
    tests: [LARGE_CONTROLS],
  },
  {
    number: '2.5.6',
    name: 'Concurrent Input Mechanisms',
    level: 'AAA',
    person: {
      steps: [
        'On a device with a touch screen, use the panel by touch. Then connect a keyboard and a mouse, and go on with these in turn.',
      ],
      meets: 'Each works at any time.',
    },
  },
  {
    number: '2.5.7',
    name: 'Dragging Movements',
    level: 'AA',
    notApplicable: 'Nothing is dragged.',
    tests: [MADE_OF],
  },
  {
    number: '2.5.8',
    name: 'Target Size (Minimum)',
    level: 'AA',
    note: '44 px, but for links, terms and buttons in a paragraph with other words.',
    tests: [LARGE_CONTROLS],
  },
];
