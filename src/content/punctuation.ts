import {str} from '@lit/localize/internal/str-tag.js';
import {SLOT, type Translator} from './translator.js';

/**
 * How a language joins what the code puts together: never by a sign in the code, since a French
 * colon has a space before it, Arabic has commas of its own, and Chinese has no spaces.
 */

/** A label with what it labels: the picker with its language, a term with its explanation. */
export function pairText({msg}: Translator) {
  return msg(str`${SLOT}: ${SLOT}`, {
    id: 'text.pair',
    desc: 'Punctuation only: a label and what it labels, such as “Language: English”. Write it as your language does (French has a no-break space before the colon).',
  });
}

export function remarkText({msg}: Translator) {
  return msg(str`${SLOT} (${SLOT})`, {
    id: 'text.remark',
    desc: 'Punctuation only: a name with its date, or a time with its zone, such as “politie.nl (2018)”.',
  });
}

export function quoteText({msg}: Translator) {
  return msg(str`‘${SLOT}’`, {
    id: 'text.quote',
    desc: 'Punctuation only: a Dutch heading, quoted. Write your own quotation marks, with their spaces.',
  });
}

export function alsoText({msg}: Translator) {
  return msg(str`${SLOT}, ${SLOT}`, {
    id: 'text.also',
    desc: 'Punctuation only, between the hours of one day: “9:00–12:00, 13:00–17:00”.',
  });
}

export function nextText({msg}: Translator) {
  return msg(str`${SLOT}; ${SLOT}`, {
    id: 'text.next',
    desc: 'Punctuation only, between days with their hours: “Mon–Thu 9:00–17:00; Fri 9:00–12:00”.',
  });
}

/** Fills the slots of a text, in their order. What is filled in may look like a slot itself. */
export function fill(text: string, ...contents: string[]): string {
  return text
    .split('{}')
    .map((part, index) => (index ? `${contents[index - 1] ?? ''}${part}` : part))
    .join('');
}
