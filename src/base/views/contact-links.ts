import {css, html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Phone} from '../../content/directory/helpline.js';
import type {Channel} from '../events.js';
import {icon} from './icon.js';
import {fillSlots} from './prose.js';

/**
 * A button that calls a number. Another number gets an element of its own: a browser that translates
 * the page replaces text which Lit would otherwise update, so that the link would show the number
 * of before.
 *
 * @param words - Stand around the number, which takes their slot.
 */
export function phoneLink({dial, display}: Phone, words = '{}') {
  const number = html`<bdi dir="ltr" translate="no">${display}</bdi>`;
  return keyed(
    dial,
    html`<a class="phone" part="phone" data-channel="phone" href="tel:${dial}"
      >${icon('phone')}<span>${fillSlots(words, number)}</span></a
    >`
  );
}

/** A button that leads to a service's website, for what the word says: chat, form, website. */
export function siteButton(url: string, channel: Exclude<Channel, 'phone'>, word: string) {
  // The space is in the same text node: Chromium does not expose one of its own to screen readers.
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1)} `;
  return html`<a
    class="site ${channel}"
    data-channel=${channel}
    href=${url}
    referrerpolicy="no-referrer"
    >${icon(channel)}<span
      ><b>${label}</b><bdi dir="ltr" translate="no">${siteName(url)}</bdi></span
    ></a
  >`;
}

/** A link to a website in a text, by the address as people read it. */
export function siteLink(url: string, channel: Channel = 'website') {
  return html`<a data-channel=${channel} href=${url} referrerpolicy="no-referrer"
    ><bdi dir="ltr" translate="no">${siteName(url)}</bdi></a
  >`;
}

/** An address as people read it, without a query: `https://www.politie.nl/` becomes `politie.nl`. */
export function siteName(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/?(\?.*)?$/g, '');
}

export const contactLinkStyles = css`
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.75em;
  }

  .phone,
  .site {
    display: inline-flex;
    flex: 1 1 14em;
    align-items: center;
    gap: 0.6em;
    box-sizing: border-box;
    min-width: 0;
    max-width: 24em;
    min-height: max(48px, 2.75em);
    padding: 0.4em 1em;
    border: 2px solid var(--_button);
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-button);
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
  }

  /* Never looks like a phone number. */
  .website {
    border-color: var(--_border);
    background: none;
    color: var(--_accent);
  }

  /* A number stays on one line, unless the line has no room for it. */
  .phone bdi,
  .brief [dir] {
    display: inline-block;
  }

  .site bdi {
    font-weight: 400;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 2;
  }
`;
