import {css, html} from 'lit';
import type {Phone} from '../../content/directory/helpline.js';
import type {Channel} from '../events.js';

/** The outline of a telephone handset. */
const handset = 'M7 2 3 4C3 14 10 21 20 21l2-4-5-4-3 3q-4-2-6-6l3-3z';

/** A large button with a phone number. It needs no translation. */
export function phoneLink({dial, display}: Phone) {
  return html`<a class="phone" part="phone" data-channel="phone" href="tel:${dial}"
    ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${handset} /></svg
    ><bdi dir="ltr">${display}</bdi></a
  >`;
}

/** A link to a service's website, by the address as people read it. */
export function siteLink(url: string, channel: Channel = 'website', className = '') {
  return html`<a class=${className} data-channel=${channel} href=${url} referrerpolicy="no-referrer"
    ><bdi dir="ltr">${siteName(url)}</bdi></a
  >`;
}

/** An address as people read it: `https://www.politie.nl/` becomes `politie.nl`. */
export function siteName(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
}

export const contactLinkStyles = css`
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-top: 0.75em;
    container-type: inline-size;
  }

  .phone,
  .site {
    display: inline-flex;
    align-items: center;
    min-height: max(44px, 2.2em);
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-button);
    font-size: 1.375em;
    font-weight: 700;
    text-decoration: none;
  }

  .site {
    max-width: 100%;
    font-size: 1.0625em;
  }

  /* A number stays on one line, except in a column that holds only a few letters. */
  .phone {
    font-size: clamp(0.9375em, 8cqi, 1.375em);
    white-space: nowrap;
  }

  @container (max-width: 11em) {
    .phone {
      padding-inline: 0.25em;
      white-space: normal;
    }
  }

  .phone svg {
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.4em;
    fill: currentColor;
  }
`;
