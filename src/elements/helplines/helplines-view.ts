import {css, html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {attempt} from '../../base/attempt.js';
import {phoneLink, siteLink} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import {prose} from '../../base/views/prose.js';
import {rowSummary} from '../../base/views/row.js';
import {RELAY_WEBSITE} from '../../content/advice.js';
import {ANSWERED_IN} from '../../content/help.js';
import type {Service} from '../../content/helplines.js';
import type {NeedId} from '../../content/needs.js';
import {card, checkOf} from './card.js';
import type {LocalCardView} from '../../features/local-help/local-help.lazy.js';
import type {HelplinesController} from './helplines-controller.js';

/**
 * Renders the emergency number, then each need as a disclosure with first steps and services.
 *
 * @param isWhole - Whether to render what needs that start closed open to.
 */
export function helplinesView(controller: HelplinesController, level: number, isWhole = true) {
  const {host, localHelp, needs, regions} = controller;
  const {content, current} = host.language;
  const {services, notice, language, notes, relay} = regions.current;
  const servicesFor = (need: NeedId) => services.filter((service) => service.needs.includes(need));
  const [emergency] = servicesFor('danger');
  const lists = needs
    .map((need) => ({
      need,
      services: [...servicesFor(need), ...(attempt(() => localHelp.reader?.cards(need)) ?? [])],
    }))
    .filter((list) => list.services.length);
  // Whoever reads neither has to know it before the first number.
  const isFirst = !ANSWERED_IN.includes(current!.tag);
  const note = (text: string | undefined) =>
    text ? html`<p class="muted">${prose(text, host.language)}</p>` : nothing;
  return html`<section class="help">
    <p class="opening">${content.help.opening}</p>
    ${isFirst ? note(language) : nothing}
    ${emergency ? danger(emergency, content.needs.danger) : nothing}
    ${regions.isHome ? note(content.help.app) : nothing}
    ${notice ? html`<p>${notice}</p>` : nothing}
    <div class="needs">
      ${lists.map(({need, services}) => {
        const isOpen = lists.length === 1 || controller.opens(need);
        return keyed(
          need,
          html`<details class="need row" part="need" data-need=${need} ?open=${isOpen}>
            ${rowSummary(level, content.needs[need], inBrief(services, controller))}
            ${isWhole || isOpen ? insideNeed(need, services, level + 1, controller) : nothing}
          </details>`
        );
      })}
    </div>
    ${notes.map(note)}
    ${relay ? html`<p class="muted">${relayNote(relay, controller)}</p>` : nothing}
    ${[isFirst ? undefined : language, content.help.provenance].map(note)}
  </section>`;
}

/** How deaf people call, with the website of the relay service. */
function relayNote(text: string, {host}: HelplinesController) {
  const [before = '', after = ''] = text.split('{}');
  return [prose(before, host.language), siteLink(RELAY_WEBSITE), after];
}

/** The whole width, and the most conspicuous button there is. */
function danger({id, phones}: Service, text: string) {
  return html`<p class="danger" data-service=${id}>
    ${phones?.map((phone) => phoneLink(phone, `${text} {}`))}
  </p>`;
}

/**
 * What a need opens to: its first service, and its first number, so that one is always in view. A
 * number that may be out of date is not for a first glance.
 */
function inBrief(services: readonly Service[], controller: HelplinesController) {
  const {channels} = controller.host.language.content.help;
  const numberOf = (service: Service) =>
    checkOf(service, controller) ? undefined : service.phones?.[0];
  const [first] = services;
  const callable = services.find(numberOf);
  const shown = [...new Set([first!, callable ?? first!])];
  // An element of its own for other services, as for a phone link.
  return html`${keyed(
    shown.map(({id}) => id).join(),
    html`<p class="brief">
      ${shown.map((service, index) => {
        const {name, nameLang, chat, form} = service;
        const number = numberOf(service);
        return [
          index ? html` <br />` : nothing,
          html`<bdi lang=${nameLang ?? nothing} translate="no">${name}</bdi>`,
          number ? html` · <bdi dir="ltr" translate="no">${number.display}</bdi>` : nothing,
          chat && !index ? ` · ${channels.chat}` : nothing,
          form && !index ? ` · ${channels.form}` : nothing,
        ];
      })}
    </p>`
  )}`;
}

function insideNeed(
  need: NeedId,
  services: readonly (Service | LocalCardView)[],
  level: number,
  controller: HelplinesController
) {
  return [
    controller.regions.isHome ? firstSteps(need, level, controller) : nothing,
    html`<div class="cards">
      ${services.map((service) => keyed(service.id, card(service, level, controller)))}
    </div>`,
  ];
}

function firstSteps(need: NeedId, level: number, {host}: HelplinesController) {
  const {language} = host;
  const {steps, help} = language.content;
  const sentences = steps[need] ?? [];
  if (!sentences.length) return nothing;
  return html`<div class="steps">
    ${heading(level, help.firstSteps)}
    <ul>
      ${sentences.map((step) => html`<li>${prose(step, language)}</li>`)}
    </ul>
  </div>`;
}

export const helplinesStyles = css`
  .opening {
    margin-block: 0 1em;
  }

  .needs + * {
    margin-top: 1.5em;
  }

  .danger {
    max-width: none;
  }

  .danger .phone {
    width: 100%;
    max-width: none;
    min-height: max(56px, 3em);
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_danger-surface);
    font-size: 1.1875em;
  }

  .needs {
    display: grid;
    gap: 0.5em;
    margin-top: 1em;
    container-type: inline-size;
  }

  .need {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .need > :not(summary) {
    margin-inline: var(--_space);
  }

  .need > summary {
    padding-inline: var(--_space);
  }

  .need > summary > :first-child {
    line-height: 1.25;
  }

  /* As clear as a button's, since the number is what a visitor looks for. */
  .need > summary > .brief {
    color: var(--_text);
  }

  .steps {
    margin-top: 0.75em;
  }

  /* Where there is room, a row has its service and number beside its title. */
  @container (min-width: 44em) {
    .need > summary {
      grid-template-columns: 1fr 1fr auto;
      align-items: center;
    }

    .need > summary::before {
      grid-area: 1 / 3;
    }
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    margin-top: 1em;
  }
`;
