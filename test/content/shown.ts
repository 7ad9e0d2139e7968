import type {Helpline} from '../../src/content/directory/helpline.js';
import {contact, type Service, serviceText} from '../../src/content/helplines.js';
import type {Translator} from '../../src/content/translator.js';

/** The part of a service that may be shown, with the id of each message in place of its text. */
export function shown(helpline: Helpline): Service {
  const translator = {
    msg: (_text: unknown, {id}: {id: string}) => id,
    number: String,
    year: String,
    date: String,
    list: String,
    languageNames: String,
  } as unknown as Translator;
  return {...contact(helpline), ...serviceText(helpline, translator)};
}
