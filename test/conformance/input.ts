import type {Criterion} from './criterion.js';

/** Guideline 2.5. */
export const input: readonly Criterion[] = [
  {
    number: '2.5.1',
    name: 'Pointer Gestures',
    level: 'A',
    notApplicable:
      'Every control is a link, a button, a disclosure or a list, which takes a single press.',
    tested: 'in each language',
  },
  {
    number: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    tested: true,
  },
  {
    number: '2.5.3',
    name: 'Label in Name',
    level: 'A',
    tested: 'in each language',
  },
  {
    number: '2.5.4',
    name: 'Motion Actuation',
    level: 'A',
    notApplicable: 'No function uses the motion of the device.',
  },
  {
    number: '2.5.5',
    name: 'Target Size (Enhanced)',
    level: 'AAA',
    note: '44 px, except for links, terms and buttons within a sentence.',
    tested: 'in each language',
  },
  {
    number: '2.5.6',
    name: 'Concurrent Input Mechanisms',
    level: 'AAA',
    person: {
      steps: [
        'On a device with a touch screen, use the panel by touch. Then connect a keyboard and a mouse, and use these in turn.',
      ],
      meets: 'Each works at any time.',
    },
  },
  {
    number: '2.5.7',
    name: 'Dragging Movements',
    level: 'AA',
    notApplicable: 'Nothing is dragged.',
    tested: 'in each language',
  },
  {
    number: '2.5.8',
    name: 'Target Size (Minimum)',
    level: 'AA',
    note: '44 px, except for links, terms and buttons within a sentence.',
    tested: 'in each language',
  },
];
