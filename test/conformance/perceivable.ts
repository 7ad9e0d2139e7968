import type {Criterion} from './criterion.js';

const noMedia = {
  notApplicable: 'It contains no audio and no video.',
  tested: 'in each language',
} as const;

/** Guidelines 1.1 to 1.3. */
export const perceivable: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    note: 'The only images are drawings beside text that says the same: a handset beside a number, a bar beside its figure.',
    tested: true,
  },
  {number: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', ...noMedia},
  {number: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', ...noMedia},
  {
    number: '1.2.3',
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    ...noMedia,
  },
  {number: '1.2.4', name: 'Captions (Live)', level: 'AA', ...noMedia},
  {number: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', ...noMedia},
  {number: '1.2.6', name: 'Sign Language (Prerecorded)', level: 'AAA', ...noMedia},
  {number: '1.2.7', name: 'Extended Audio Description (Prerecorded)', level: 'AAA', ...noMedia},
  {number: '1.2.8', name: 'Media Alternative (Prerecorded)', level: 'AAA', ...noMedia},
  {number: '1.2.9', name: 'Audio-only (Live)', level: 'AAA', ...noMedia},
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    tested: 'in each language',
    person: {
      steps: [
        'Open the panel with a screen reader and open every disclosure.',
        'Go through it by headings, by lists and by tables.',
        'Compare what you hear with what you see: what belongs to which heading, which service to which need, which number to which service.',
      ],
      meets: 'Every visible group, list and table is announced as such.',
    },
  },
  {
    number: '1.3.2',
    name: 'Meaningful Sequence',
    level: 'A',
    note: 'The order in the DOM is the order on the screen, on wide screens and at 320 px.',
    tested: 'in each language',
  },
  {
    number: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    person: {
      steps: [
        'Read every text of the panel with every disclosure open.',
        'Look for words that refer to shape, colour or place: here, above, the round one, the red one.',
      ],
      meets: 'No text relies only on shape, colour, size, place or sound.',
    },
  },
  {
    number: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    note: 'No style depends on the orientation of the screen, and everything fits 320 px.',
    tested: true,
  },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    notApplicable: 'It asks the visitor for nothing.',
    tested: 'in each language',
  },
  {
    number: '1.3.6',
    name: 'Identify Purpose',
    level: 'AAA',
    person: {
      steps: [
        'Open the panel in a tool for symbols or simplified pages that reads roles and names.',
        'Look at the language picker, the disclosures, the numbers and the sections.',
      ],
      meets: 'The tool can determine the purpose of each part, control and drawing.',
    },
  },
];
