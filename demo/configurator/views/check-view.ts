import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {shownContact} from '../forms/panel.js';
import {languageName} from '../language-name.js';
import {serviceName} from '../own-help/service-name.js';
import {type FormId, isText} from '../places.js';
import type {ServiceDraft, Settings} from '../state/settings.js';

/** How the editor knows that it works. */
export function checkView(form: FormId, {services, languages, exit}: Settings) {
  return html`<details>
    <summary>${msg('Controleer uw pagina', {id: 'start.check.title'})}</summary>
    <ul>
      <li>
        ${msg(str`Het nummer van Stop it Now staat er: ${shownContact}.`, {id: 'start.check.number'})}
      </li>
      ${
        services.length
          ? html`<li>
              ${msg(str`Uw eigen hulp staat er: ${services.map(nameAndNumber).join(', ')}.`, {id: 'start.check.own'})}
            </li>`
          : nothing
      }
      ${
        languages.length > 1
          ? html`<li>
              ${msg(str`Elke taal is er: ${languages.map(languageName).join(', ')}.`, {id: 'start.check.languages'})}
            </li>`
          : nothing
      }
      ${
        isText(form) && languages.length > 1
          ? html`<li>
              ${msg('De link naar een andere taal brengt u naar de tekst in die taal.', {id: 'start.check.jump'})}
            </li>`
          : nothing
      }
      ${
        isText(form)
          ? html`<li>
              ${msg('De koppen, lijsten en links zijn gebleven, ook na het opslaan.', {id: 'start.check.kept'})}
            </li>`
          : nothing
      }
      ${
        exit
          ? html`<li>
              ${msg('De knop of link om de pagina te verlaten werkt.', {id: 'start.check.exit'})}
            </li>`
          : nothing
      }
      <li>
        ${msg('Een tik op een nummer op een telefoon begint te bellen.', {id: 'start.check.call'})}
      </li>
      <li>
        ${msg('Met de Tab-toets komt u bij elke knop en link.', {id: 'start.check.keyboard'})}
      </li>
      ${
        form === 'script'
          ? html`<li>
              ${msg('Zet ?signpost-check achter het adres van uw pagina. Er verschijnt een vak, alleen voor u, dat zegt wat er geladen is en wat er niet klopt. Staat er al een ? in het adres? Zet er dan &signpost-check achter.', {id: 'start.check.box'})}
            </li>`
          : nothing
      }
      ${
        form === 'script'
          ? html`<li>
              ${msg('Ziet u alleen een regel met het nummer? Dan is het script niet gevonden. Kies bij 1 een andere plek, of vraag IT.', {id: 'start.check.only-number'})}
            </li>`
          : nothing
      }
    </ul>
  </details>`;
}

const nameAndNumber = (service: ServiceDraft, index: number) =>
  [serviceName(service, index), service.phone.trim()].filter(Boolean).join(' ');
