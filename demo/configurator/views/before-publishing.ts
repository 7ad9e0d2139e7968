import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Result} from '../forms/result.js';
import {isText} from '../places.js';
import type {Settings} from '../state/settings.js';

/** What the panel tells visitors of its own accord, for an editor to know before it is published. */
export function beforePublishing({form, doubts}: Result, {language, languages}: Settings) {
  const {provenance, services} = doubts;
  const isTranslated = language !== 'nl' || languages.some((tag) => tag !== 'nl');
  return html`<div class="note">
    <p>
      ${msg('Goed om te weten: dit staat bij de hulp, zodat een bezoeker weet hoe zeker een nummer is.', {id: 'start.doubts'})}
    </p>
    <ul>
      <li>${provenance}</li>
      ${
        services.length
          ? html`<li>
              ${msg(str`Het is niet zeker of het nummer klopt van: ${services.join(', ')}. De website staat erbij.`, {id: 'start.doubts.services'})}
            </li>`
          : nothing
      }
      ${isTranslated ? html`<li>${unreviewedTranslations()}</li>` : nothing}
    </ul>
    ${
      isText(form)
        ? html`<p>
            ${msg('Laat die zinnen staan. Plak de tekst opnieuw als een nummer verandert: deze pagina heeft dan de nieuwe.', {id: 'start.doubts.keep'})}
          </p>`
        : nothing
    }
  </div>`;
}

/** No translation has been reviewed yet; the panel itself says so of each. */
export const unreviewedTranslations = () =>
  msg(
    'De vertalingen zijn nog niet nagekeken door iemand met die moedertaal. Dat staat er ook bij.',
    {
      id: 'start.languages.unreviewed',
    }
  );
