import type {Translator} from './translator.js';

export const glossaryIds = [
  'prosecutor',
  'encrypted',
  'seized',
  'youth-care',
  'veilig-thuis',
] as const;

/**
 * Explanations of terms in everyday words. A message marks a term as `[words](id)`; the elements
 * turn that mark into a button that shows the explanation.
 */
export function glossary({msg}: Translator): Record<(typeof glossaryIds)[number], string> {
  return {
    prosecutor: msg(
      'De officieren van justitie. Zij beslissen of een verdachte voor de rechter komt.',
      {
        id: 'glossary.prosecutor',
        desc: 'Explains Openbaar Ministerie, the public prosecution service.',
      }
    ),
    encrypted: msg(
      'Zo gecodeerd dat alleen iemand met de juiste sleutel het kan lezen of bekijken.',
      {
        id: 'glossary.encrypted',
        desc: 'Explains versleuteld, encrypted.',
      }
    ),
    seized: msg('De politie heeft het meegenomen voor het onderzoek.', {
      id: 'glossary.seized',
      desc: 'Explains in beslag genomen, seized by the police.',
    }),
    'youth-care': msg('Hulp en zorg voor kinderen, jongeren en hun ouders.', {
      id: 'glossary.youth-care',
      desc: 'Explains Jeugdzorg, youth care.',
    }),
    'veilig-thuis': msg('Het advies- en meldpunt voor huiselijk geweld en kindermishandeling.', {
      id: 'glossary.veilig-thuis',
      desc: 'Explains the name Veilig Thuis.',
    }),
  };
}
