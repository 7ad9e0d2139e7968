import type {Translator} from './translator.js';

export const glossaryIds = [
  'prosecutor',
  'encrypted',
  'seized',
  'youth-care',
  'veilig-thuis',
] as const;

/** A headword with what it means, as in a dictionary. */
export interface Term {
  word: string;
  meaning: string;
}

/**
 * Explanations of terms in everyday words. A message marks a term as `[words](id)`; the elements
 * turn that mark into a button that shows the explanation.
 */
export function glossary({msg}: Translator): Record<(typeof glossaryIds)[number], Term> {
  return {
    prosecutor: {
      word: msg('Openbaar Ministerie', {
        id: 'glossary.prosecutor.word',
        desc: 'Headword of an explanation, as in a dictionary: the public prosecution service, with its Dutch name in brackets.',
      }),
      meaning: msg('De organisatie die beslist of een verdachte voor de rechter komt.', {
        id: 'glossary.prosecutor',
        desc: 'Explains Openbaar Ministerie, the public prosecution service.',
      }),
    },
    encrypted: {
      word: msg('Versleuteld', {
        id: 'glossary.encrypted.word',
        desc: 'Headword of an explanation, as in a dictionary: encrypted.',
      }),
      meaning: msg('Alleen wie de juiste sleutel heeft, kan het lezen of bekijken.', {
        id: 'glossary.encrypted',
        desc: 'Explains versleuteld, encrypted.',
      }),
    },
    seized: {
      word: msg('In beslag genomen', {
        id: 'glossary.seized.word',
        desc: 'Headword of an explanation, as in a dictionary: seized.',
      }),
      meaning: msg('De politie heeft het meegenomen voor het onderzoek.', {
        id: 'glossary.seized',
        desc: 'Explains in beslag genomen, seized by the police.',
      }),
    },
    'youth-care': {
      word: msg('Jeugdzorg', {
        id: 'glossary.youth-care.word',
        desc: 'Headword of an explanation, as in a dictionary: youth care, with its Dutch name in brackets.',
      }),
      meaning: msg('Hulp en zorg voor kinderen, jongeren en hun ouders.', {
        id: 'glossary.youth-care',
        desc: 'Explains Jeugdzorg, youth care.',
      }),
    },
    'veilig-thuis': {
      word: msg('Veilig Thuis', {
        id: 'glossary.veilig-thuis.word',
        desc: 'Headword of an explanation: a name, which stays as it is.',
      }),
      meaning: msg('Het advies- en meldpunt voor huiselijk geweld en kindermishandeling.', {
        id: 'glossary.veilig-thuis',
        desc: 'Explains the name Veilig Thuis.',
      }),
    },
  };
}
