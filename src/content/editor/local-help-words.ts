import {str} from '@lit/localize/internal/str-tag.js';
import {SLOT, type Translator} from '../translator.js';

/**
 * What can be wrong with local help, in words for the editor of a page: no names of code, and what
 * to write in its place. `describe-problem.ts` fills the slots.
 */
export function localHelpWords({msg}: Pick<Translator, 'msg'>) {
  return {
    fields: fieldNames({msg}),
    problems: {...documentProblems({msg}), ...textProblems({msg}), ...contactProblems({msg})},
    missing: msg('Dit is niet ingevuld.', {
      id: 'local-help.missing',
      desc: 'A field of a service is empty, but is needed.',
    }),
    unusable: msg('Wat hier staat, is geen tekst.', {
      id: 'local-help.unusable',
      desc: 'A field of a service holds a number or a list in place of words.',
    }),
    /** What a problem takes away from visitors. */
    losses: {
      service: msg('Deze hulp staat daarom niet op de pagina.', {
        id: 'local-help.loses.service',
        desc: 'Follows a problem: the whole service is left out.',
      }),
      field: msg('Dit deel staat daarom niet op de pagina, de rest van deze hulp wel.', {
        id: 'local-help.loses.field',
        desc: 'Follows a problem: only this part of the service is left out, such as its hours.',
      }),
      nothing: msg('Deze hulp staat wel op de pagina.', {
        id: 'local-help.loses.nothing',
        desc: 'Follows a problem that takes nothing away.',
      }),
    },
  };
}

/** The fields of a service, as an editor knows them. */
function fieldNames({msg}: Pick<Translator, 'msg'>) {
  return {
    owner: msg('afzender', {
      id: 'local-help.field.owner',
      desc: 'Who adds the local services, such as a municipality.',
    }),
    id: msg('kenmerk', {
      id: 'local-help.field.id',
      desc: 'A short code that keeps services apart.',
    }),
    need: msg('soort hulp', {
      id: 'local-help.field.need',
      desc: 'Under which heading of the panel a service stands.',
    }),
    name: msg('naam', {id: 'local-help.field.name', desc: 'Name of a service.'}),
    text: msg('uitleg', {id: 'local-help.field.text', desc: 'What a service does, in a sentence.'}),
    phone: msg('telefoonnummer', {id: 'local-help.field.phone', desc: 'Phone of a service.'}),
    href: msg('webadres', {id: 'local-help.field.href', desc: 'Web address of a service.'}),
    hours: msg('openingstijden', {
      id: 'local-help.field.hours',
      desc: 'Opening hours of a service.',
    }),
    timeZone: msg('tijdzone', {
      id: 'local-help.field.time-zone',
      desc: 'Time zone of opening hours.',
    }),
  };
}

function documentProblems({msg}: Pick<Translator, 'msg'>) {
  return {
    unreadable: msg('Dit kunnen we niet lezen. Maak het opnieuw.', {
      id: 'local-help.unreadable',
      desc: 'A value that no program can read.',
    }),
    'not-a-document': msg('Dit is geen bestand met eigen hulp. Maak het bestand opnieuw.', {
      id: 'local-help.not-a-document',
      desc: 'The file of local services is something else.',
    }),
    'not-a-list': msg('In het bestand staat geen lijst van hulp. Maak het bestand opnieuw.', {
      id: 'local-help.not-a-list',
      desc: 'The file of local services lacks its list.',
    }),
    'not-a-service': msg('Op deze plaats staat geen hulp. Vul die in, of haal de plaats weg.', {
      id: 'local-help.not-a-service',
      desc: 'An entry in the list of services is something else.',
    }),
    'unknown-key': msg(str`‘${SLOT}’ kennen we niet. We slaan het over.`, {
      id: 'local-help.unknown-key',
      desc: 'A field of a service that does not exist, perhaps mistyped. The slot is its name.',
    }),
    'too-many-services': msg(
      str`Dit zijn er ${SLOT}. Alleen de eerste ${SLOT} staan op de pagina: verdeel ze over meer panelen.`,
      {
        id: 'local-help.too-many-services',
        desc: 'Too many services in one panel. How many there are, how many may be.',
      }
    ),
    'not-an-id': msg(
      str`‘${SLOT}’ kan geen kenmerk zijn. Gebruik alleen letters, cijfers, streepjes en punten, en niet meer dan 64.`,
      {id: 'local-help.not-an-id', desc: 'The short code of a service has other characters.'}
    ),
    'duplicate-id': msg(
      str`Het kenmerk ‘${SLOT}’ is twee keer gebruikt. Geef elke hulp een eigen kenmerk.`,
      {id: 'local-help.duplicate-id', desc: 'Two services have the same short code.'}
    ),
    'not-a-need': msg(str`‘${SLOT}’ is geen soort hulp die we kennen. Kies uit: ${SLOT}.`, {
      id: 'local-help.not-a-need',
      desc: 'The heading under which a service should stand does not exist. What was written, what can be.',
    }),
  };
}

function textProblems({msg}: Pick<Translator, 'msg'>) {
  return {
    'not-text': msg(str`‘${SLOT}’ is geen leesbare tekst. Schrijf gewone woorden.`, {
      id: 'local-help.not-text',
      desc: 'A text of signs or of invisible characters alone.',
    }),
    'too-long': msg(str`Deze tekst heeft ${SLOT} tekens; er passen er ${SLOT}. Maak hem korter.`, {
      id: 'local-help.too-long',
      desc: 'How many characters a text has, how many it may have.',
    }),
    markup: msg(str`In ‘${SLOT}’ staan codes voor opmaak. Schrijf alleen gewone tekst.`, {
      id: 'local-help.markup',
      desc: 'A text that holds HTML.',
    }),
    'no-language': msg('Hier staat nog geen tekst. Schrijf die in ten minste één taal.', {
      id: 'local-help.no-language',
      desc: 'A list of translations that is empty.',
    }),
    'not-a-language-tag': msg(
      str`‘${SLOT}’ is geen code van een taal. Schrijf bijvoorbeeld nl, en of ar.`,
      {
        id: 'local-help.not-a-language-tag',
        desc: 'nl, en and ar are codes; leave them as they are.',
      }
    ),
  };
}

function contactProblems({msg}: Pick<Translator, 'msg'>) {
  return {
    unreachable: msg('Er is geen telefoonnummer en geen webadres. Vul er ten minste één in.', {
      id: 'local-help.unreachable',
      desc: 'A service that visitors could not reach.',
    }),
    'not-a-phone-number': msg(
      str`‘${SLOT}’ kunnen we niet lezen als telefoonnummer. Schrijf het als 030 123 45 67 of +31 30 123 45 67.`,
      {id: 'local-help.not-a-phone-number', desc: 'Keep the examples.'}
    ),
    'national-number': msg(
      str`‘${SLOT}’ is van een landelijke hulplijn, die er al staat. Vul het nummer van uw eigen hulp in.`,
      {id: 'local-help.national-number', desc: 'A local service may not use a national number.'}
    ),
    'no-country-code': msg(
      str`In ‘${SLOT}’ ontbreekt het nummer van het land. Schrijf het als +32 2 123 45 67.`,
      {id: 'local-help.no-country-code', desc: 'A phone number abroad. Keep the example.'}
    ),
    'premium-rate': msg(
      str`Bellen naar ‘${SLOT}’ kost meer dan een gewoon gesprek. Kies een ander nummer, als dat er is.`,
      {id: 'local-help.premium-rate', desc: 'An expensive phone number.'}
    ),
    'not-a-website': msg(
      str`‘${SLOT}’ is geen webadres. Schrijf het hele adres, zoals https://www.example.nl/hulp.`,
      {id: 'local-help.not-a-website', desc: 'Keep the example.'}
    ),
    ...hoursProblems({msg}),
  };
}

function hoursProblems({msg}: Pick<Translator, 'msg'>) {
  return {
    'not-opening-hours': msg(
      str`‘${SLOT}’ kunnen we niet lezen als openingstijden. Schrijf ze als ma-vr 9.00-17.00.`,
      {
        id: 'local-help.not-opening-hours',
        desc: 'The example has the days of your language and the same times.',
      }
    ),
    'not-a-rule': msg(
      str`‘${SLOT}’ kunnen we niet lezen als openingstijden. Schrijf ze als ma-vr 9.00-17.00; za gesloten.`,
      {
        id: 'local-help.not-a-rule',
        desc: 'A part of the opening hours. The example has the days of your language and the same times.',
      }
    ),
    'not-a-day': msg(str`‘${SLOT}’ is geen dag. Schrijf ma, di, wo, do, vr, za of zo.`, {
      id: 'local-help.not-a-day',
      desc: 'The days of the week, short, in your language.',
    }),
    'not-a-date': msg(str`‘${SLOT}’ is geen datum. Schrijf die als 2026-12-25.`, {
      id: 'local-help.not-a-date',
      desc: 'Keep the example: year, month, day.',
    }),
    'not-a-time': msg(str`‘${SLOT}’ is geen duidelijke tijd. Schrijf de tijden als 9.00-17.00.`, {
      id: 'local-help.not-a-time',
      desc: 'Part of opening hours. Keep the digits of the example.',
    }),
    'not-a-time-zone': msg(str`‘${SLOT}’ is geen tijdzone. Schrijf die als Europe/Amsterdam.`, {
      id: 'local-help.not-a-time-zone',
      desc: 'Keep the example.',
    }),
  };
}
