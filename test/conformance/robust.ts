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
        'The role, the name and the state of each control are announced, also after a change: open, chosen or pressed.',
    },
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    note: 'Live regions announce that a number was copied and that a language failed to load. A chosen language is announced by focus on the picker.',
    tested: true,
  },
];
