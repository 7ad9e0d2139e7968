import {css, html, nothing} from 'lit';
import {phoneLink} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import type {Service} from '../../content/helplines.js';
import type {NeedId} from '../../content/needs.js';
import {card} from './card.js';
import type {HelplinesController} from './helplines-controller.js';

/** Renders the emergency number, then each need as a disclosure with its services. */
export function helplinesView(controller: HelplinesController, level: number) {
  const {host, localHelp, needs, regions} = controller;
  const {content} = host.language;
  const {services, notice, notes} = regions.current;
  const servicesFor = (need: NeedId) => services.filter((service) => service.needs.includes(need));
  const [emergency] = servicesFor('danger');
  const lists = needs
    .map((need) => ({
      need,
      services: [...servicesFor(need), ...(localHelp.reader?.cards(need) ?? [])],
    }))
    .filter((list) => list.services.length);
  return html`<section>
    ${heading(level, content.help.title, 'section-title')}
    ${emergency ? danger(emergency, content.needs.danger) : nothing}
    ${notice ? html`<p>${notice}</p>` : nothing}
    ${lists.map(
      ({need, services}, index) =>
        html`<details class="need" part="need" data-need=${need} ?open=${!index}>
          <summary>${heading(level + 1, content.needs[need])}</summary>
          <div class="cards">
            ${services.map((service) => card(service, level + 2, controller))}
          </div>
        </details>`
    )}
    ${notes.map((note) => html`<p class="muted">${note}</p>`)}
  </section>`;
}

function danger({id, phones}: Service, text: string) {
  return html`<p class="danger" data-service=${id}>${text} ${phones?.map(phoneLink)}</p>`;
}

export const helplinesStyles = css`
  .danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 0.75em;
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    max-width: none;
    background: var(--_danger-surface);
    color: var(--_danger);
    font-weight: 600;
  }

  .danger .phone {
    padding-inline: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
  }

  .need {
    margin-top: 0.5em;
    border-bottom: 1px solid var(--_border);
  }

  .need > summary {
    width: auto;
    padding-block: 0.5em;
  }

  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block: 0.25em 1em;
  }
`;
