import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {base} from '../deployment.js';
import type {Feature} from '../forms/forms.js';
import type {Piece, Result} from '../forms/result.js';
import {languageName} from '../language-name.js';
import {type FormId, isText, type Place, places} from '../places.js';
import type {Editing} from '../steps/step.js';
import {wholeAddress} from '../whole-address.js';
import {beforePublishing} from './before-publishing.js';
import {checkView} from './check-view.js';
import {featureName} from './feature-name.js';
import {checkbox, textField} from './field.js';
import {lengthNote} from './length-note.js';

/** The code, what to do with it, and what it leaves behind. */
export function resultView(result: Result, editing: Editing, missing: readonly Feature[]) {
  const {form, pieces, file, letter} = result;
  const {settings, change} = editing;
  const place = settings.place ? (places[settings.place] as Place) : undefined;
  return html`<section aria-labelledby="code">
    <h2 id="code" tabindex="-1">${titles[form]()}</h2>
    ${
      place
        ? html`<ol>
            ${place.steps().map((step) => html`<li>${step}</li>`)}
          </ol>`
        : html`<p class="note">
            ${msg('Kies eerst bij 1 waar het paneel komt. Nu ziet u de code voor een eigen website.', {id: 'start.result.place'})}
          </p>`
    }
    ${
      pieces.length > 1
        ? html`<p>
            ${msg('U krijgt een stuk voor elke taal. Vul de adressen van de pagina’s in, dan verwijzen ze naar elkaar.', {id: 'start.result.pieces'})}
          </p>`
        : nothing
    }
    ${isText(form) ? lengthNote(pieces, editing) : nothing}
    ${pieces.map((piece) => pieceView(piece, result, editing))}
    ${isOnThisComputer && pieces.some(({code}) => code.includes(base)) ? html`<p class="problem">${onThisComputer(msg('Deze code werkt alleen op uw eigen computer.', {id: 'start.result.localhost'}))}</p>` : nothing}
    ${file === undefined ? nothing : fileView(file, settings.file)}
    ${
      form === 'script'
        ? checkbox({
            label: msg('Zet deze versie vast, met een controlegetal (integrity)', {
              id: 'start.pin.label',
            }),
            hint: msg(
              'Alleen als IT dat eist. Verandert een telefoonnummer, dan blijft op uw pagina het oude staan tot u nieuwe code plakt.',
              {
                id: 'start.pin.hint',
              }
            ),
            checked: settings.isPinned,
            onChange: (checked) => change({isPinned: checked}),
          })
        : nothing
    }
    ${beforePublishing(result, editing)}
    ${
      missing.length
        ? html`<div class="note">
            <p>${msg('Dit kan op deze plek niet:', {id: 'start.missing'})}</p>
            <ul>
              ${missing.map((feature) => html`<li>${featureName(feature, form)}</li>`)}
            </ul>
            ${
              letter
                ? html`<p>
                    ${msg('Met de brief aan IT hieronder kan meer.', {id: 'start.missing.letter'})}
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${letter ? letterView(letter, form) : nothing} ${checkView(form, settings)}
  </section>`;
}

const titles: Readonly<Record<FormId, () => string>> = {
  script: () => msg('Uw code', {id: 'start.result.code'}),
  frame: () => msg('Uw code', {id: 'start.result.code'}),
  plain: () => msg('Uw code', {id: 'start.result.code'}),
  address: () => msg('Uw adres', {id: 'start.result.address'}),
  oembed: () => msg('Uw adres', {id: 'start.result.address'}),
  text: () => msg('Uw tekst', {id: 'start.result.text'}),
  email: () => msg('Uw bericht', {id: 'start.result.email'}),
};

/** One thing to copy; in a language of its own, with the address of its page. */
function pieceView({language, code}: Piece, {form, pieces}: Result, {settings, change}: Editing) {
  const title = titles[form]();
  if (pieces.length === 1) {
    return html`<code-box
      .code=${code}
      .label=${title}
      .isFormatted=${form === 'email'}
    ></code-box>`;
  }
  const name = languageName(language);
  const {pages} = settings;
  return html`<h3>${name}</h3>
    ${textField({
      id: `page-${language}`,
      label: msg(str`Adres van uw pagina: ${name}`, {id: 'start.page.label'}),
      hint: msg('Zonder adres verwijzen de andere pagina’s niet naar deze.', {
        id: 'start.page.hint',
      }),
      problem:
        pages[language]?.trim() && !wholeAddress(pages[language])
          ? msg('Schrijf het adres van een pagina, zoals www.example.nl/hulp.', {
              id: 'start.page.problem',
            })
          : undefined,
      type: 'url',
      dir: 'ltr',
      value: pages[language] ?? '',
      onInput: (value) => change({pages: {...pages, [language]: value}}, `page-${language}`),
    })}
    <code-box
      .code=${code}
      .label=${`${title}: ${name}`}
      .isFormatted=${form === 'email'}
    ></code-box>`;
}

/** A copy that nobody else can reach. */
const isOnThisComputer = /^(localhost|127\.|\[::1\])/.test(new URL(base).hostname);
function onThisComputer(what: string) {
  return `${what} ${msg(str`Deze kopie van Signpost staat namelijk op ${base}. Open deze pagina op de kopie die op het web staat, en kopieer dan.`, {id: 'start.result.base'})}`;
}

/** The file with own help, to put on the site. */
function fileView(file: string, address: string) {
  const name = address.split('/').at(-1) || 'signpost-hulp.json';
  return html`<div class="note">
    <p>
      ${msg(str`Uw hulp in meer talen staat in een bestand. Download het, en zet het op uw site als ${address}. Lukt dat niet zelf, stuur het dan naar IT.`, {id: 'start.file.what'})}
    </p>
    <a
      class="button"
      download=${name}
      href=${`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
      >${msg(str`Download ${name}`, {id: 'start.file.download'})}</a
    >
  </div>`;
}

/** What to ask of IT, for a form that takes more along. */
function letterView(text: string, form: FormId) {
  return html`<details>
    <summary>${msg('Brief aan IT, voor wat hier niet kan', {id: 'start.letter.title'})}</summary>
    <p>
      ${msg('Kopieer de brief, en vul daarin het adres van uw pagina en uw naam in. De code is voor IT.', {id: 'start.letter.fill'})}
      ${
        isText(form)
          ? msg('Plaatst IT het paneel? Haal dan de tekst weg die u zelf hebt geplakt.', {
              id: 'start.letter.instead',
            })
          : nothing
      }
    </p>
    ${isOnThisComputer ? html`<p class="problem">${onThisComputer(msg('De code in deze brief werkt alleen op uw eigen computer.', {id: 'start.letter.localhost'}))}</p>` : nothing}
    <code-box .code=${text} .label=${msg('Brief aan IT', {id: 'start.letter'})}></code-box>
    <a class="button" href=${mailWith(text)}
      >${msg('Open in uw e-mail', {id: 'start.letter.mail'})}</a
    >
  </details>`;
}

const mailWith = (text: string) => `mailto:?subject=Signpost&body=${encodeURIComponent(text)}`;
