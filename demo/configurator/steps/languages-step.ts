import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {offeredLanguages} from '../../../src/language/languages.js';
import {formOf, isText} from '../places.js';
import {unreviewedTranslations} from '../views/before-publishing.js';
import {checkbox, radios, select} from '../views/field.js';
import {languageName} from '../language-name.js';
import type {Editing, Step} from './step.js';

const options = () => offeredLanguages.map(({tag}) => ({value: tag, label: languageName(tag)}));

export const languagesStep: Step = {
  id: 'languages',
  title: () => msg('In welke talen?', {id: 'start.languages.title'}),
  features: ['picker'],
  chosen: (settings) => {
    const {language, languages, second} = settings;
    if (second && !isText(formOf(settings)))
      return [language, second].map(languageName).join(' · ');
    const others = languages.filter((tag) => tag !== language).map(languageName);
    const offered = languages.length
      ? others
      : [
          msg(str`${offeredLanguages.length - 1} andere om te kiezen`, {
            id: 'start.languages.others',
          }),
        ];
    return [languageName(language), ...offered].join(' · ');
  },
  view: (editing) => {
    const {settings, change} = editing;
    const {language} = settings;
    return html`
      ${select({
        id: 'language',
        label: msg('Taal van uw pagina', {id: 'start.language.label'}),
        value: language,
        options: options(),
        onChange: (value) => change({language: value}),
      })}
      ${isText(formOf(settings)) ? pastedFields(editing) : panelFields(editing)}
      <p class="hint">${unreviewedTranslations()}</p>
    `;
  },
};

/** What a panel that shows one language at a time can do. */
function panelFields(editing: Editing) {
  const {settings, change} = editing;
  const {language, isFixed, second} = settings;
  return html`
    ${checkbox({
      label: msg('Houd het paneel in deze taal', {id: 'start.fixed.label'}),
      hint: msg('Zonder vinkje volgt het paneel de taal van de pagina waarop het staat.', {
        id: 'start.fixed.hint',
      }),
      checked: isFixed,
      onChange: (checked) => change({isFixed: checked}),
    })}
    ${offeredFields(editing)}
    ${checkbox({
      label: msg('Zet een tweede paneel erbij, in een andere taal', {id: 'start.second.label'}),
      hint: msg(
        'Alleen nodig als uw hele pagina in twee talen is. In het paneel zelf kan een bezoeker al een taal kiezen.',
        {
          id: 'start.second.hint',
        }
      ),
      checked: second !== '',
      onChange: (checked) => change({second: checked ? (language === 'en' ? 'nl' : 'en') : ''}),
    })}
    ${
      second
        ? select({
            id: 'second',
            label: msg('Taal van het tweede paneel', {id: 'start.second.language'}),
            value: second,
            options: options(),
            onChange: (value) => change({second: value}),
          })
        : nothing
    }
  `;
}

/** Pasted text shows all its languages at once, or on a page for each. */
function pastedFields({settings: {language, languages, hasPages}, change}: Editing) {
  return html`<fieldset>
      <legend>
        ${msg('In welke talen wilt u de tekst plakken?', {id: 'start.pasted.legend'})}
      </legend>
      <p class="hint">
        ${msg('Kiest u er één, dan staan boven de tekst links naar dezelfde hulp in de andere talen, zonder uw eigen hulp.', {id: 'start.pasted.hint'})}
      </p>
      ${languageBoxes(language, languages, (chosen) =>
        change({languages: chosen.length > 1 ? chosen : []})
      )}
    </fieldset>
    ${
      languages.length
        ? radios<'' | 'pages'>({
            name: 'pages',
            legend: msg('Waar komen de talen?', {id: 'start.pages.legend'}),
            value: hasPages ? 'pages' : '',
            options: [
              {value: '', label: msg('Onder elkaar op één pagina', {id: 'start.pages.one'})},
              {
                value: 'pages',
                label: msg('Elke taal op een eigen pagina', {id: 'start.pages.each'}),
              },
            ],
            onChange: (value) => change({hasPages: value === 'pages'}),
          })
        : nothing
    }`;
}

/** A box for each language; that of the page stays chosen. */
function languageBoxes(
  language: string,
  languages: readonly string[],
  onChange: (languages: string[]) => void
) {
  const isChosen = (tag: string) => tag === language || languages.includes(tag);
  return html`<div class="options list">
    ${offeredLanguages.map(({tag}) =>
      checkbox({
        label: languageName(tag),
        checked: isChosen(tag),
        onChange: (checked) =>
          onChange(
            offeredLanguages
              .map((other) => other.tag)
              .filter((other) => (other === tag && tag !== language ? checked : isChosen(other)))
          ),
      })
    )}
  </div>`;
}

/** Which languages a visitor can choose; that of the page is always among them. */
function offeredFields({settings: {language, languages}, change}: Editing) {
  const isAll = !languages.length;
  return html`<fieldset>
    <legend>
      ${msg('Uit welke talen kan een bezoeker kiezen?', {id: 'start.offered.legend'})}
    </legend>
    ${checkbox({
      label: msg('Alle talen', {id: 'start.offered.all'}),
      checked: isAll,
      onChange: (checked) => change({languages: checked ? [] : [language]}),
    })}
    ${isAll ? nothing : languageBoxes(language, languages, (chosen) => change({languages: chosen}))}
  </fieldset>`;
}
