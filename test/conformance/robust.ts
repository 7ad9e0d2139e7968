import type {Criterion} from './criterion.js';

/** Principle 4; 4.1.1 is no longer part of WCAG. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    tested: 'in each language',
    person: {
      steps: [
        'Go through the panel with a screen reader, control by control: NVDA with Firefox and Chrome, VoiceOver with Safari, TalkBack with Chrome.',
        'Open and close a disclosure, choose a language, switch plain language on and off.',
      ],
      meets:
        'Of each control it is heard what it is, what it is called, and whether it is open, chosen or on, also after it has changed.',
    },
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    note: 'That a number is copied, and that a language could not be loaded, stand in places that are announced. A language that was chosen is announced by focus on the picker.',
    tested: true,
  },
];
