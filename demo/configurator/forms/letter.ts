import {msg, str} from '@lit/localize';
import {base} from '../deployment.js';
import {serviceName} from '../own-help/service-name.js';
import {languageName} from '../language-name.js';
import {fromBrand} from '../look/brand-colours.js';
import {documentOf, isInOneLanguage} from '../own-help/document.js';
import type {Settings} from '../state/settings.js';
import {type FormId, places} from '../places.js';

/** A letter to whoever manages the site: what would help, the code, and what the site has to allow. */
export function letter(form: FormId, code: string, settings: Settings): string {
  const {origin} = new URL(base);
  const file = fileOf(form, settings);
  const policy = [
    ...(form === 'script' ? [] : [`frame-src ${origin}`]),
    `script-src ${origin}`,
    ...(form === 'script' ? ["style-src 'unsafe-inline'"] : []),
    ...(file.length ? ["connect-src 'self'"] : []),
  ].join('; ');
  return [
    msg('Beste collega,', {id: 'start.letter.hello'}),
    form === 'script'
      ? msg(
          'Ik wil op onze site een paneel zetten dat laat zien waar hulp is bij online seksueel kindermisbruik. Mijn editor laat het script ervan niet toe. Kun je deze code voor me plaatsen, of mij het recht geven om een script te plaatsen?',
          {
            id: 'start.letter.script',
          }
        )
      : msg(
          'Ik wil op onze site een paneel zetten dat laat zien waar hulp is bij online seksueel kindermisbruik. Kun je dit kader voor me plaatsen, of het adres ervan toestaan?',
          {
            id: 'start.letter.frame',
          }
        ),
    ...(settings.place
      ? [
          msg(
            str`De pagina: … (vul het adres in). Ze staat in: ${places[settings.place].name()}.`,
            {
              id: 'start.letter.place',
            }
          ),
        ]
      : []),
    ...wishes(settings),
    code,
    ...(settings.exit === 'page' && form === 'script'
      ? [
          msg('Zet de regel met signpost-exit helemaal boven aan de pagina.', {
            id: 'start.letter.exit',
          }),
        ]
      : []),
    msg('Staat er al tekst van Signpost op de pagina, die ik heb geplakt? Haal die dan weg.', {
      id: 'start.letter.remove',
    }),
    ...file,
    msg(
      str`Alle bestanden komen van ${base}. Heeft onze site een Content Security Policy, dan moet daarin staan: ${policy}`,
      {
        id: 'start.letter.policy',
      }
    ),
    msg(
      str`Liever op onze eigen server? Kopieer dan de map “dist” van Signpost; de handleiding staat op ${`${base}site/docs/hosting.html`}`,
      {
        id: 'start.letter.host',
      }
    ),
    msg(
      str`Het paneel zet geen cookies, bewaart niets en laadt alleen bestanden van ${origin} en van onze eigen site.`,
      {
        id: 'start.letter.private',
      }
    ),
    msg('Met vriendelijke groet, … (vul uw naam in)', {id: 'start.letter.regards'}),
  ].join('\n\n');
}

/** The file with own help that the code names, if it does. */
function fileOf(form: FormId, settings: Settings): string[] {
  const {services, file} = settings;
  if (form !== 'script' || !services.length || isInOneLanguage(settings)) return [];
  return [
    msg(
      str`De code verwijst naar een bestand met onze eigen hulp. Zet dit daarvoor op onze site als ${file}:`,
      {
        id: 'start.letter.file',
      }
    ),
    JSON.stringify(documentOf(settings), null, 2),
  ];
}

/** The editor's colour, and the one that the code has for it where letters on it were hard to read. */
function colourOf(brand: string): string {
  const made = fromBrand(brand);
  return !made || made.brandPasses
    ? msg(str`onze kleur ${brand}`, {id: 'start.letter.colour'})
    : msg(str`onze kleur ${brand}, als ${made.light.accent}, zodat de tekst leesbaar is`, {
        id: 'start.letter.colour-adjusted',
      });
}

/** What is set in the code, in words: IT can't tell from the code what matters to the editor. */
function wishes({languages, services, brand, exit}: Settings): string[] {
  const names = services.map(serviceName).join(', ');
  const list = [
    languages.length > 1 && languages.map(languageName).join(', '),
    names && msg(str`onze eigen hulp (${names})`, {id: 'start.letter.own-help'}),
    brand && colourOf(brand),
    exit && msg('een knop om de pagina te verlaten', {id: 'start.letter.exit-button'}),
  ].filter(Boolean);
  return list.length
    ? [msg(str`Dit zit erin: ${list.join('; ')}.`, {id: 'start.letter.wishes'})]
    : [];
}
