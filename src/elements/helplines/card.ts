import {css, html, nothing} from 'lit';
import {attempt} from '../../base/attempt.js';
import {phoneLink, siteButton, siteLink} from '../../base/views/contact-links.js';
import {heading} from '../../base/views/heading.js';
import {fillSlots, prose} from '../../base/views/prose.js';
import {needsConfirming} from '../../content/fact.js';
import type {Service} from '../../content/helplines.js';
import type {LocalCardView} from '../../features/local-help/local-help.lazy.js';
import type {LanguageController} from '../../language/language-controller.js';
import {copyButton} from './copy-button.js';
import type {HelplinesController} from './helplines-controller.js';

/**
 * A service: what it is, what anonymity means there, how to reach it, then the
 * facts. The order is the same everywhere, and nothing stands between reading
 * where anonymity ends and the buttons.
 */
export function card(
  service: Service | LocalCardView,
  level: number,
  controller: HelplinesController
) {
  const {language} = controller.host;
  const {id, name, nameLang, anonymity, phones = [], claims = [], notes = []} = service;
  const isLocal = 'introduction' in service;
  const title = html`<bdi lang=${nameLang ?? nothing} translate="no">${name}</bdi>`;
  const facts = [...claims, ...notes].join(' · ');
  return html`<article
    class="card"
    part=${isLocal ? 'helpline local' : 'helpline'}
    data-service=${id}
  >
    ${heading(level, title)} ${isLocal ? service.introduction : sentence(service.about, language)}
    ${sentence(anonymity, language, 'anonymity')}
    <div class="contact">
      ${phones.map((phone) => phoneLink(phone, language.content.help.call))}
      ${siteButtons(service, language)}
    </div>
    ${facts ? html`<p class="facts">${facts}</p>` : nothing}
    ${phones.map((phone) => copyButton(phone, language))} ${openingHours(service, controller)}
    ${check(service, controller)} ${isLocal ? nothing : sources(service, title, controller)}
  </article>`;
}

const sentence = (text: string | undefined, language: LanguageController, className = '') =>
  text ? html`<p class=${className}>${prose(text, language)}</p>` : nothing;

/** A button for the chat and for the form, which are on the website; else for the website itself. */
function siteButtons({website, chat, form}: Service, {content}: LanguageController) {
  if (!website) return nothing;
  const {channels} = content.help;
  return [
    chat ? siteButton(website, 'chat', channels.chat) : nothing,
    form ? siteButton(website, 'form', channels.form) : nothing,
    chat || form ? nothing : siteButton(website, 'website', channels.website),
  ];
}

function openingHours({hours}: Service, controller: HelplinesController) {
  const described = hours && attempt(() => controller.openingHours.describe(hours));
  if (!described?.week) return nothing;
  // The space is part of the text: Chromium keeps a text of a single space from screen readers.
  return html`<p>
    ${described.status && html`<b>${described.status}</b>`}${` ${described.week}`}
  </p>`;
}

/** What to say beside a number that may be out of date; undefined for any other. */
export function checkOf({check, confirmed}: Service, {host}: HelplinesController) {
  return needsConfirming(confirmed, host.now()) ? check : undefined;
}

function check(service: Service, controller: HelplinesController) {
  const {website} = service;
  const text = checkOf(service, controller);
  return text
    ? html`<p class="muted">${fillSlots(text, website && siteLink(website))}</p>`
    : nothing;
}

/** Where the facts were read, and when. */
function sources(service: Service, title: unknown, {host, sources}: HelplinesController) {
  const {language} = host;
  // A screen reader lists many of these, so each says whose it is.
  const label = html`${language.content.help.about}<span class="hidden"
      >${fillSlots(language.content.pair, '', title)}</span
    >`;
  return sources.disclosure('about', label, (module, reference, toolkit) =>
    module.serviceSources(service, reference, toolkit, language)
  );
}

export const cardStyles = css`
  .card {
    min-width: 0;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* Shows as an edge in forced colours. */
    outline: 1px solid transparent;
  }

  .facts {
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
