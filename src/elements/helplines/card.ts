import {css, html, nothing} from 'lit';
import {phoneLink, siteLink, siteName} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import {fillSlot, prose} from '../../base/views/prose.js';
import {needsChecking} from '../../content/fact.js';
import type {Service} from '../../content/helplines.js';
import type {LocalCardView} from '../../features/local-help/local-help.lazy.js';
import type {LanguageController} from '../../language/language-controller.js';
import {copyButton} from './copy-button.js';
import type {HelplinesController} from './helplines-controller.js';

/**
 * A service: what it is, what anonymity means there, then how to reach it. The
 * order is the same everywhere, and nothing stands between reading where
 * anonymity ends and the number.
 */
export function card(
  service: Service | LocalCardView,
  level: number,
  controller: HelplinesController
) {
  const {language} = controller.host;
  const {id, name, nameLang, anonymity, phones = [], claims = [], notes = []} = service;
  const isLocal = 'introduction' in service;
  const title = html`<bdi lang=${nameLang ?? nothing}>${name}</bdi>`;
  return html`<article
    class="card"
    part=${isLocal ? 'helpline local' : 'helpline'}
    data-service=${id}
  >
    ${heading(level, title)} ${isLocal ? service.introduction : sentence(service.about, language)}
    ${sentence(anonymity, language, 'anonymity')}
    <div class="call">
      ${phones.map((phone) => [phoneLink(phone), copyButton(phone, language)])}
      ${phones.length ? nothing : siteButton(service)}
      ${claims.map((claim) => html`<span class="claim">${claim}</span>`)}
    </div>
    ${openingHours(service, controller)} ${notes.map((note) => sentence(note, language))}
    ${website(service, controller)} ${isLocal ? nothing : sources(service, title, controller)}
  </article>`;
}

const sentence = (text: string | undefined, language: LanguageController, className = '') =>
  text ? html`<p class=${className}>${prose(text, language)}</p>` : nothing;

/** Where there is no number to call, the website is the large button. */
function siteButton({website, chat, form}: Service) {
  return website && siteLink(website, form ? 'form' : chat ? 'chat' : 'website', 'site');
}

function openingHours({hours}: Service, controller: HelplinesController) {
  const described = hours && controller.openingHours.describe(hours);
  if (!described?.week) return nothing;
  // The space is part of the text: Chromium keeps a text of a single space from screen readers.
  return html`<p>
    ${described.status && html`<b>${described.status}</b>`}${` ${described.week}`}
  </p>`;
}

/** What the website offers, and whether the number should be checked there. */
function website(service: Service | LocalCardView, {host}: HelplinesController) {
  const {website, phones, chat, form, confirmed} = service;
  const {help} = host.language.content;
  // A website that is the large button already is only named.
  const link = (channel: 'chat' | 'website') =>
    website && (phones ? siteLink(website, channel) : html`<bdi>${siteName(website)}</bdi>`);
  const isUnconfirmed =
    phones && !('introduction' in service) && needsChecking(confirmed, host.now());
  return [
    chat ? html`<p>${fillSlot(help.chat, link('chat'))}</p>` : nothing,
    form ? html`<p>${fillSlot(help.form, link('website'))}</p>` : nothing,
    isUnconfirmed
      ? html`<p class="muted">
          ${website ? fillSlot(help.check, link('website')) : help.unconfirmed}
        </p>`
      : website && phones && !chat
        ? html`<p>${link('website')}</p>`
        : nothing,
  ];
}

/** Where the facts were read, and when. */
function sources(service: Service, title: unknown, {host, sources}: HelplinesController) {
  const {language} = host;
  // A screen reader lists many of these, so each says whose it is.
  const label = html`${language.content.help.about}<span class="hidden">: ${title}</span>`;
  return sources.disclosure('about', label, (module, reference, toolkit) =>
    module.serviceSources(service, reference, toolkit, language)
  );
}

export const cardStyles = css`
  .card {
    flex: 1 1 16em;
    min-width: 0;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* Shows as an edge in forced colours. */
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
