import type {Criterion} from './criterion.js';

/** Principle 4; 4.1.1 is no longer part of WCAG. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    tests: [
      'every control › has the words that are seen on it in its name in {language}',
      'signpost-rubrics › names each control by what it does and the title',
      'the language picker › offers each language in its own name, language and direction',
      'plain language › is the visitor’s choice too, with its state exposed and focus kept',
      'the browser’s own accessibility › gives every control, heading and table its role and name in *',
      'what Chromium tells a screen reader › has nothing without a name in {language}, closed or open',
      'what Chromium tells a screen reader › tells which disclosures are open, which switch is on and which language shows',
    ],
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
    tests: [
      'the copy button › copies the number as it is written, and says so once',
      'a locale module › that fails (*) gives the Dutch, marked as Dutch, with a notice',
      'the language picker › works with the keyboard alone, and keeps focus',
      'a screen reader is told › *',
      'Shift › says and shows how often it has to be pressed yet',
    ],
  },
];
