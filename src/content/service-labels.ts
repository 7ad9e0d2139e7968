import {str} from '@lit/localize/internal/str-tag.js';
import type {Helpline} from './directory/helpline.js';
import {linked, released} from './fact.js';
import {allDay} from './help.js';
import type {Translator} from './translator.js';

/** What a call costs, when it is answered and for which ages. */
export function claims(helpline: Helpline, translator: Translator): string[] {
  const {msg} = translator;
  const charges = {
    'local-rate': msg('Niet gratis: lokaal tarief', {
      id: 'helpline.local-rate',
      desc: 'The call is not free: it is charged at the local rate. A few words.',
    }),
    charged: msg('Niet gratis', {
      id: 'more.charged',
      desc: 'The call is charged. One word or two.',
    }),
  };
  const free = msg('Gratis', {
    id: 'helpline.free',
    desc: 'The call is free of charge. One word or two.',
  });
  const unbilled = msg('Niet op de telefoonrekening', {
    id: 'helpline.unbilled',
    desc: 'The call is not on the phone bill. A few words.',
  });
  const limited = msg('Alleen op bepaalde tijden', {
    id: 'helpline.limited',
    desc: 'Phone and chat are open only at certain hours. A few words.',
  });
  // What a call costs and when it is answered says nothing beside no number.
  const canCall = released(helpline.phones) !== undefined;
  const charge = released(helpline.charged);
  const ages = released(helpline.ages);
  return [
    ...(canCall && released(helpline.free) ? [free] : []),
    ...(canCall && charge ? [charges[charge]] : []),
    ...(canCall && released(helpline.allDay) ? [allDay(translator)] : []),
    ...(canCall && released(helpline.limited) ? [limited] : []),
    ...(ages ? [ageRange(ages, translator)] : []),
    ...(canCall && released(helpline.unbilled) ? [unbilled] : []),
  ];
}

function ageRange([from, to]: readonly [number, number?], {msg, number}: Translator): string {
  if (to === undefined) {
    return msg(str`Vanaf ${number(from)} jaar`, {
      id: 'helpline.ages-from',
      desc: 'The lowest age of the people a service is for. A few words.',
    });
  }
  return from === 0
    ? msg(str`Tot en met ${number(to)} jaar`, {
        id: 'helpline.ages-to',
        desc: 'The highest age of the people a service is for: up to and including this age. A few words.',
      })
    : msg(str`${number(from)} tot en met ${number(to)} jaar`, {
        id: 'helpline.ages',
        desc: 'The lowest and the highest age of the people a service is for. A few words.',
      });
}

/** About languages and interpreters, and of a service of which little is known. */
export function notes(helpline: Helpline, {msg, languageNames}: Translator): string[] {
  const languages = released(helpline.languages);
  return [
    ...(languages?.length
      ? [
          msg(str`Talen: ${languageNames(languages)}`, {
            id: 'more.languages',
            desc: 'The languages a service answers in. The placeholder is one language, or several with commas.',
          }),
        ]
      : []),
    ...(released(helpline.interpreters)
      ? [
          msg('Met tolken', {
            id: 'more.interpreters',
            desc: 'The service has interpreters for callers who speak another language. A few words.',
          }),
        ]
      : []),
    ...(released(helpline.phones) || linked(helpline.website)
      ? []
      : [
          msg('Van deze dienst is alleen de naam bekend.', {
            id: 'more.name-only',
            desc: 'Shown where neither the number nor the website of a service is known for certain.',
          }),
        ]),
  ];
}
