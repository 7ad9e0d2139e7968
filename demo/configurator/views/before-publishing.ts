import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Result} from '../forms/result.js';
import {isText} from '../places.js';
import type {Editing} from '../steps/step.js';

/** What the panel tells visitors of its own accord, for an editor to know before it is published. */
export function beforePublishing({form, doubts}: Result, {settings, share}: Editing) {
  const {language, languages} = settings;
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
    <p>
      ${msg('U hoeft de nummers niet te bellen. Wilt u ze nagaan? Vergelijk ze met de websites van de diensten.', {id: 'start.doubts.check'})}
      <a href="numbers.html" target="_blank"
        >${msg('Alle nummers, en wanneer ze zijn gelezen', {id: 'start.doubts.numbers'})}</a
      >
    </p>
    ${
      isText(form)
        ? html`<p>
            ${msg('Laat die zinnen staan. Is er een nummer veranderd, maak de tekst dan hier opnieuw. Bewaar het adres met uw keuzes: u hoeft dan niets opnieuw in te vullen.', {id: 'start.doubts.keep'})}
            <button type="button" class="link" @click=${share}>${shareLabel()}</button>
            ·
            <a href="changes.html" target="_blank"
              >${msg('Kijk wat er is veranderd', {id: 'start.doubts.changes'})}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}

/** Label of the button that copies the address. */
export const shareLabel = () => msg('Kopieer het adres met uw keuzes', {id: 'start.share'});

/** No translation has been reviewed yet; the panel itself says so of each. */
export const unreviewedTranslations = () =>
  msg(
    'De vertalingen zijn nog niet nagekeken door iemand met die moedertaal. Dat staat er ook bij.',
    {
      id: 'start.languages.unreviewed',
    }
  );
