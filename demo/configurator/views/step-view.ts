import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {type Feature, leftBehind} from '../forms/forms.js';
import {betterFormOf, formOf} from '../places.js';
import type {Settings} from '../state/settings.js';
import type {Editing, Step} from '../steps/step.js';
import {featureName} from './feature-name.js';

/** A step, which opens from its title and from what is chosen in it. The first one starts open. */
export function stepView(
  {id, title, features = [], chosen, view}: Step,
  index: number,
  editing: Editing
) {
  const {settings} = editing;
  return html`<details class="step" id=${id} ?open=${index === 0}>
    <summary>
      <h2>${index + 1}. ${title()}</h2>
      <span class="chosen">${chosen(settings)}</span>
    </summary>
    <div class="inside">
      ${settings.place ? missingNote(features, settings) : nothing} ${view(editing)}
    </div>
  </details>`;
}

/** What the place can't take along of what the step asks for. */
function missingNote(features: readonly Feature[], settings: Settings) {
  const form = formOf(settings);
  const missing = features.filter((feature) => leftBehind[form].includes(feature));
  if (!missing.length) return nothing;
  const isInLetter = betterFormOf(settings) && missing.some((feature) => feature !== 'exit-button');
  return html`<div class="note">
    <p>${msg('Dit kan op deze plek niet:', {id: 'start.missing'})}</p>
    <ul>
      ${missing.map((feature) => html`<li>${featureName(feature, form)}</li>`)}
    </ul>
    ${
      isInLetter
        ? html`<p>
            ${msg('Wat u hier kiest, komt alleen in de brief aan IT, die u onder de code vindt.', {id: 'start.missing.in-letter'})}
          </p>`
        : nothing
    }
  </div>`;
}
