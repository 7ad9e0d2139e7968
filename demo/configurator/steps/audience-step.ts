import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {accepts, titleText} from '../../../src/base/converters.js';
import {type NeedId, openNeeds} from '../../../src/content/needs.js';
import type {Reading} from '../../../src/language/languages.js';
import {presetOf} from '../forms/panel.js';
import {formOf, isText} from '../places.js';
import {type PartId, partIds, type Settings} from '../state/settings.js';
import {checkbox, radios, textField} from '../views/field.js';
import type {Editing, Step} from './step.js';

const audiences = {
  '': () => msg('Iedereen', {id: 'start.audience.all'}),
  municipality: () => msg('Inwoners van een gemeente', {id: 'start.audience.municipality'}),
  school: () => msg('Leerlingen van een school', {id: 'start.audience.school'}),
  parents: () => msg('Ouders', {id: 'start.audience.parents'}),
  partner: () => msg('Bezoekers van een hulporganisatie', {id: 'start.audience.partner'}),
};

/** Each need in the words of the panel, so that an editor finds it there. */
const needNames: Readonly<Record<NeedId, () => string>> = {
  danger: () => '112',
  self: () => msg('Zorgen over mijn eigen gedachten of gedrag', {id: 'start.need.self'}),
  other: () => msg('Zorgen over een kind of iemand anders', {id: 'start.need.other'}),
  victim: () => msg('Er is mij iets overkomen, ook online', {id: 'start.need.victim'}),
  report: () => msg('Ik wil beelden of een misdrijf melden', {id: 'start.need.report'}),
  despair: () => msg('Ik ben wanhopig', {id: 'start.need.despair'}),
};
export const needName = (need: NeedId) => needNames[need]();

const partNames: Readonly<Record<PartId, () => string>> = {
  help: () => msg('Waar hulp is', {id: 'start.part.help'}),
  rubrics: () => msg('Wat ertegen gedaan wordt', {id: 'start.part.rubrics'}),
  figures: () => msg('Cijfers', {id: 'start.part.figures'}),
};

export const audienceStep: Step = {
  id: 'audience',
  title: () => msg('Voor wie is het?', {id: 'start.audience.title'}),
  features: ['title', 'needs'],
  chosen: ({audience}) => audiences[audience](),
  view: (editing) => {
    const {settings, change} = editing;
    const {audience, title, reading} = settings;
    return html`
      ${radios<Settings['audience']>({
        name: 'audience',
        legend: msg('Wie leest de pagina?', {id: 'start.audience.legend'}),
        value: audience,
        options: (Object.keys(audiences) as Settings['audience'][]).map((value) => ({
          value,
          label: audiences[value](),
        })),
        onChange: (chosen) => change({audience: chosen, needs: []}),
      })}
      ${
        audience === 'school'
          ? html`<p class="note">
              ${msg('Het paneel krijgt een titel zonder zware woorden, tekst voor lezers van 12 tot 18, en zet “Er is mij iets overkomen” bovenaan.', {id: 'start.audience.school-note'})}
            </p>`
          : nothing
      }
      ${
        audience === 'municipality' || audience === 'partner'
          ? html`<p class="note">
              ${msg('Het paneel zelf blijft hetzelfde. Zet bij 4 uw eigen hulp erbij, en kies hieronder wat op uw pagina bovenaan hoort.', {id: 'start.audience.owner-note'})}
            </p>`
          : nothing
      }
      ${needsFields(editing)} ${partsFields(editing)}
      ${textField({
        id: 'title',
        label: msg('Eigen titel', {id: 'start.title.label'}),
        hint: msg('In de taal van uw pagina, hoogstens 100 tekens. Leeg: onze eigen titel.', {
          id: 'start.title.hint',
        }),
        problem: accepts(titleText, title)
          ? undefined
          : msg('Schrijf gewone tekst van hoogstens 100 tekens.', {id: 'start.title.problem'}),
        value: title,
        onInput: (value) => change({title: value}, 'title'),
      })}
      ${radios<Reading>({
        name: 'reading',
        legend: msg('Hoe is de tekst geschreven?', {id: 'start.reading.legend'}),
        hint: msg(
          'Eenvoudige taal en tekst voor jongeren zijn er in het Nederlands en het Engels.',
          {
            id: 'start.reading.hint',
          }
        ),
        value: reading,
        options: [
          {value: 'standard', label: msg('Gewoon', {id: 'start.reading.standard'})},
          {value: 'plain', label: msg('In eenvoudige taal', {id: 'start.reading.plain'})},
          {value: 'young', label: msg('Voor lezers van 12 tot 18', {id: 'start.reading.young'})},
        ],
        onChange: (value) => change({reading: value}),
      })}
    `;
  },
};

/** The needs that show, in the panel's order, with buttons that move them. */
function needsFields({settings, change, say}: Editing) {
  const usual = (presetOf(settings.audience)?.need.split(' ') ?? openNeeds) as readonly NeedId[];
  const shown = settings.needs.length ? settings.needs : usual;
  const all = [...shown, ...usual.filter((need) => !shown.includes(need))];
  const set = (needs: readonly NeedId[]) =>
    change({needs: needs.join() === usual.join() ? [] : needs});
  const move = (need: NeedId, by: -1 | 1) => {
    const index = shown.indexOf(need);
    const moved = shown.filter((other) => other !== need);
    moved.splice(index + by, 0, need);
    set(moved);
    say(`${needName(need)}: ${String(index + by + 1)} / ${String(shown.length)}`);
  };
  return html`<fieldset>
    <legend>${msg('Welke onderwerpen, en in welke volgorde?', {id: 'start.needs.legend'})}</legend>
    <p class="hint">
      ${msg('Het noodnummer 112 staat er altijd, en als eerste.', {id: 'start.needs.hint'})}
    </p>
    <ol class="order">
      ${all.map((need) => {
        const index = shown.indexOf(need);
        const name = needName(need);
        return html`<li>
          ${checkbox({
            label: name,
            checked: index >= 0,
            onChange: (isShown) => {
              const needs = isShown ? [...shown, need] : shown.filter((other) => other !== need);
              if (needs.length) set(needs);
              else say(msg('Eén onderwerp moet blijven staan.', {id: 'start.needs.one'}));
            },
          })}
          <button
            type="button"
            class="small"
            ?disabled=${index <= 0}
            aria-label="${name}: ${msg('omhoog', {id: 'start.up'})}"
            @click=${() => move(need, -1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="small"
            ?disabled=${index < 0 || index === shown.length - 1}
            aria-label="${name}: ${msg('omlaag', {id: 'start.down'})}"
            @click=${() => move(need, 1)}
          >
            ↓
          </button>
        </li>`;
      })}
    </ol>
  </fieldset>`;
}

function partsFields({settings, change, say}: Editing) {
  const {parts} = settings;
  const shown = parts.length ? parts : partIds;
  return html`<fieldset>
    <legend>${msg('Welke delen wilt u laten zien?', {id: 'start.parts.legend'})}</legend>
    ${
      isText(formOf(settings))
        ? html`<p class="hint">
            ${msg('De hele tekst is lang. Wilt u alleen de hulp? Laat dan de andere delen weg.', {id: 'start.parts.length'})}
          </p>`
        : nothing
    }
    ${partIds.map((part) =>
      checkbox({
        label: partNames[part](),
        checked: shown.includes(part),
        onChange: (isShown) => {
          const next = partIds.filter((other) =>
            other === part ? isShown : shown.includes(other)
          );
          if (next.length) change({parts: next.length === partIds.length ? [] : next});
          else say(msg('Eén deel moet blijven staan.', {id: 'start.parts.one'}));
        },
      })
    )}
  </fieldset>`;
}
