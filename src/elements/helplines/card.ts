import {html, nothing} from 'lit/html.js';
import {needsChecking} from '../../content/fact.js';
import type {Service} from '../../content/helplines.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../../base/styles/css.js';
import type {LocalCard} from '../../features/local-help/cards.js';
import {phoneLink, siteLink, siteName} from '../../base/views/contact-links.js';
import {copyButton} from './copy-button.js';
import {heading} from '../../base/views/heading.js';
import {onDemand} from '../../features/sources/sources-disclosure.js';
import {filled, prose} from '../../base/views/prose.js';
import type {WithHelplines} from './with-helplines.js';

/**
 * A service: what it is, what anonymity means there, then how to reach it. The
 * order is the same everywhere, and nothing stands between reading where
 * anonymity ends and the number.
 */
export function card(
  service: Service | LocalCard,
  level: number,
  l: Localizer,
  host: WithHelplines
) {
  const {id, name, nameLang, about, anonymity, phones = [], claims = [], notes = []} = service;
  const added = 'owner' in service ? service : undefined;
  const title = html`<bdi lang=${nameLang ?? nothing}>${name}</bdi>`;
  return html`<article
    class="card"
    part=${added ? 'helpline local' : 'helpline'}
    data-service=${id}
  >
    ${heading(level, title)}
    ${added && l.more ? html`<p class="muted">${filled(l.more.text.localBy, html`<bdi>${added.owner}</bdi>`)}</p>` : nothing}
    ${added ? html`<p dir="auto" lang=${added.aboutLang ?? nothing}>${about}</p>` : says(about, l)}
    ${says(anonymity, l, 'anonymity')}
    <div class="call">
      ${phones.map((phone) => [phoneLink(phone), copyButton(phone, l)])}
      ${phones.length ? nothing : siteButton(service)}
      ${claims.map((claim) => html`<span class="claim">${claim}</span>`)}
    </div>
    ${openingHours(service, l, host)} ${notes.map((note) => says(note, l))}
    ${site(service, l, host.now())} ${added ? nothing : origin(service, title, l)}
  </article>`;
}

const says = (sentence: string | undefined, l: Localizer, name = '') =>
  sentence ? html`<p class=${name}>${prose(sentence, l)}</p>` : nothing;

/** Where there is no number to call, the site is the large target. */
function siteButton({website, chat, form}: Service) {
  return website && siteLink(website, form ? 'form' : chat ? 'chat' : 'website', 'site');
}

function openingHours({hours}: Service, l: Localizer, host: WithHelplines) {
  if (!hours) return nothing;
  l.needMore();
  const said = l.more && host.hours()?.describeOpeningHours(hours, l.locale, l.more.text, host);
  if (!said?.week) return nothing;
  // The space is one with the text: as a text of its own Chromium keeps it from screen readers.
  return html`<p>${said.status && html`<b>${said.status}</b>`}${` ${said.week}`}</p>`;
}

/** What the site offers, and whether the number should be checked there. */
function site(service: Service | LocalCard, l: Localizer, now: Date) {
  const {website, phones, chat, form, confirmed} = service;
  const {help} = l.content;
  // A site that is the large target already is only named.
  const link = (channel: 'chat' | 'website') =>
    website && (phones ? siteLink(website, channel) : html`<bdi>${siteName(website)}</bdi>`);
  const unsure = phones && !('owner' in service) && needsChecking(confirmed, now);
  return [
    chat ? html`<p>${filled(help.chat, link('chat'))}</p>` : nothing,
    form ? html`<p>${filled(help.form, link('website'))}</p>` : nothing,
    unsure
      ? html`<p class="muted">
          ${website ? filled(help.check, link('website')) : help.unconfirmed}
        </p>`
      : website && phones && !chat
        ? html`<p>${link('website')}</p>`
        : nothing,
  ];
}

/** Where all this was read, and when. */
function origin(service: Service, title: unknown, l: Localizer) {
  // Those who hear it among others hear whose it is.
  const label = html`${l.content.help.about}<span class="hidden">: ${title}</span>`;
  return onDemand('about', label, l, (origins, more, tools) =>
    origins.ofService(service, more, tools, filled, l)
  );
}

export const cardStyles = css`
  .card {
    flex: 1 1 16em;
    min-width: 0;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* An edge where colours are the visitor's own. */
    outline: 1px solid transparent;
  }

  .claim {
    font-weight: 600;
  }

  .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .about > summary {
    min-height: 3em;
    color: inherit;
    font-weight: 400;
  }
`;
