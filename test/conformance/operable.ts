import type {Criterion} from './criterion.js';

const everythingByKeyboard = {
  tested: true,
  person: {
    steps: [
      'Without a mouse, go through the panel with Tab, Shift and Tab, Enter and Space.',
      'Choose a language, open each disclosure, open and close an explanation, switch to plain language, follow a link, copy a number.',
    ],
    meets: 'Everything can be reached and used.',
  },
} as const;

/** Guidelines 2.1 to 2.3. */
export const operable: readonly Criterion[] = [
  {number: '2.1.1', name: 'Keyboard', level: 'A', ...everythingByKeyboard},
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    tested: true,
  },
  {number: '2.1.3', name: 'Keyboard (No Exception)', level: 'AAA', ...everythingByKeyboard},
  {
    number: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    notApplicable:
      'No shortcut is a letter, a digit, punctuation or a symbol. The exit uses Shift, which is none of these.',
    tested: true,
  },
  {
    number: '2.2.1',
    name: 'Timing Adjustable',
    level: 'A',
    notApplicable:
      'Nothing has a time limit. The presses of Shift for the exit have to follow each other within five seconds, but its button does the same without a limit.',
  },
  {
    number: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: 'A',
    note: 'Nothing moves. Opening hours are updated each minute while they are visible; closing the disclosure around them hides them.',
    tested: true,
  },
  {
    number: '2.2.3',
    name: 'No Timing',
    level: 'AAA',
    notApplicable: 'Nothing has a time limit: the exit has a button besides Shift.',
  },
  {
    number: '2.2.4',
    name: 'Interruptions',
    level: 'AAA',
    notApplicable: 'Nothing opens, sounds or is announced unless the visitor asks for it.',
    tested: true,
  },
  {
    number: '2.2.5',
    name: 'Re-authenticating',
    level: 'AAA',
    notApplicable: 'Nobody signs in.',
    tested: 'in each language',
  },
  {
    number: '2.2.6',
    name: 'Timeouts',
    level: 'AAA',
    notApplicable: 'Nothing is filled in, so nothing can be lost.',
    tested: 'in each language',
  },
  {
    number: '2.3.1',
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    note: 'Nothing flashes.',
    tested: true,
  },
  {
    number: '2.3.2',
    name: 'Three Flashes',
    level: 'AAA',
    note: 'Nothing flashes.',
    tested: true,
  },
  {
    number: '2.3.3',
    name: 'Animation from Interactions',
    level: 'AAA',
    note: 'Nothing is animated.',
    tested: true,
  },
];
