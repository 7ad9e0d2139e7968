import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {offeredLanguages} from '../../../src/language/languages.js';
import {directionOf} from '../forms/panel.js';
import {formOf} from '../places.js';
import {isInOneLanguage, writtenLanguages} from '../own-help/document.js';
import {readImport} from '../own-help/import.js';
import {problemsOf} from '../own-help/problems.js';
import {newService} from '../state/read-services.js';
import type {ServiceDraft, Settings} from '../state/settings.js';
import {select, textField} from '../views/field.js';
import {languageName} from '../language-name.js';
import {serviceName} from '../own-help/service-name.js';
import {emptyIsFine, serviceFields} from './service-fields.js';
import type {Editing, Step} from './step.js';

/** More would bury the fields; further ones can be added by name. */
const MOST_LANGUAGES = 4;

export const ownHelpStep: Step = {
  id: 'own-help',
  title: () => msg('Eigen hulp erbij?', {id: 'start.own.title'}),
  features: ['own-help'],
  chosen: ({services}) =>
    services.length ? services.map(serviceName).join(', ') : msg('Geen', {id: 'start.none'}),
  view: (editing) => {
    const {settings, change} = editing;
    const {services, owner, file} = settings;
    const tags = textLanguages(settings);
    const problems = problemsOf(settings);
    const setService = (index: number, service: ServiceDraft, field?: string) =>
      change({services: services.map((other, at) => (at === index ? service : other))}, field);
    return html`
      <p>
        ${msg('Een wijkteam, een vertrouwenspersoon, een meldpunt: uw eigen hulp staat onder de landelijke. Een bezoeker ziet dat die van u komt.', {id: 'start.own.what'})}
      </p>
      ${problems.general.map((problem) => html`<p class="problem">${problem}</p>`)}
      ${services.map((service, index) =>
        serviceFields({
          service,
          index,
          tags,
          problem: (field) => problems.of(index, field),
          change: (changed, field) => setService(index, {...service, ...changed}, field),
          remove: () => change({services: services.filter((_, at) => at !== index)}),
        })
      )}
      <div class="buttons">
        <button
          type="button"
          @click=${() => change({services: [...services, newService(services)]})}
        >
          ${
            services.length
              ? msg('Voeg nog een dienst toe', {id: 'start.own.add-another'})
              : msg('Voeg een dienst toe', {id: 'start.own.add'})
          }
        </button>
        ${importButton(editing)}
      </div>
      ${services.length ? languageField(editing, tags) : nothing}
      ${
        services.length
          ? tags.map((tag) =>
              textField({
                id: `owner-${tag}`,
                label: msg(str`Namens wie staat deze hulp erbij? ${languageName(tag)}`, {
                  id: 'start.own.owner',
                }),
                hint:
                  tag === tags[0]
                    ? msg(
                        'Bijvoorbeeld: Gemeente Utrecht. Bij de dienst staat dan wie haar heeft toegevoegd. Leeg laten mag.',
                        {id: 'start.own.owner-hint'}
                      )
                    : emptyIsFine(),
                value: owner[tag] ?? '',
                lang: tag,
                dir: directionOf(tag),
                onInput: (value) => change({owner: {...owner, [tag]: value}}, `owner-${tag}`),
              })
            )
          : nothing
      }
      ${
        services.length && formOf(settings) === 'script' && !isInOneLanguage(settings)
          ? textField({
              id: 'file',
              label: msg('Adres van het bestand met uw hulp', {id: 'start.own.file'}),
              hint: msg(
                'Uw hulp is in meer talen. Die staat in een bestand, dat u bij de code kunt downloaden. Zet het op uw site, en schrijf hier waar het staat.',
                {
                  id: 'start.own.file-hint',
                }
              ),
              value: file,
              onInput: (value) => change({file: value}, 'file'),
            })
          : nothing
      }
    `;
  },
};

/** The languages to write in: that of the page, the few that it offers, and those written already. */
function textLanguages(settings: Settings): string[] {
  const {language, languages} = settings;
  const offered = languages.length <= MOST_LANGUAGES ? languages : [];
  return [...new Set([language, ...offered, ...writtenLanguages(settings)])];
}

/** Adds a language to write in: an empty text, for which a field shows. */
function languageField({settings: {services, languages}, change}: Editing, tags: string[]) {
  const others = offeredLanguages.filter(
    ({tag}) => !tags.includes(tag) && (!languages.length || languages.includes(tag))
  );
  if (!others.length) return nothing;
  return select({
    id: 'add-language',
    label: msg('Schrijf ook in nog een taal', {id: 'start.own.language'}),
    hint: msg(
      'Een bezoeker die een taal leest waarin u niets schrijft, ziet de Nederlandse tekst. Is die er niet, dan de tekst die u als eerste schreef.',
      {
        id: 'start.own.language-hint',
      }
    ),
    value: '',
    options: [
      {value: '', label: msg('Kies een taal', {id: 'start.own.choose-language'})},
      ...others.map(({tag}) => ({value: tag, label: languageName(tag)})),
    ],
    onChange: (tag) => {
      const [first, ...rest] = services;
      if (first && tag) change({services: [{...first, text: {...first.text, [tag]: ''}}, ...rest]});
    },
  });
}

/** Reads a file of local help that the editor has made before. */
function importButton({settings, change, say}: Editing) {
  const read = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const result = await readImport(file);
    if ('problem' in result) {
      say(result.problem);
      return;
    }
    const {owner, services} = result;
    change({owner: owner ?? settings.owner, services: [...settings.services, ...services]});
    say(
      msg(str`Diensten toegevoegd uit het bestand: ${services.length}.`, {id: 'start.own.imported'})
    );
  };
  return html`<label class="button">
    ${msg('Open een bestand met eigen hulp van eerder', {id: 'start.own.import'})}
    <input type="file" accept=".json,application/json" @change=${read} />
  </label>`;
}
