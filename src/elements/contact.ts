import {css, html} from 'lit';
import type {Helpline} from '../content/helplines.js';
import {siteName} from '../content/helplines.js';

/** The ways to reach a helpline. They need no translation, so they show without any. */

const handset = 'M7 2 3 4C3 14 10 21 20 21l2-4-5-4-3 3q-4-2-6-6l3-3z';

export function phoneLink({phone}: Helpline) {
  const {dial, display} = phone.value;
  return html`<a class="phone" part="phone" href="tel:${dial}"
    ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${handset} /></svg
    ><bdi dir="ltr">${display}</bdi></a
  >`;
}

export function siteLink(url: string) {
  return html`<a href=${url} referrerpolicy="no-referrer"
    ><bdi dir="ltr">${siteName(url)}</bdi></a
  >`;
}

export const contactStyles = css`
  .phone {
    display: inline-flex;
    align-items: center;
    min-height: 2.2em;
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-button);
    font-size: 1.375em;
    font-weight: 700;
    text-decoration: none;
  }

  .phone svg {
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.4em;
    fill: currentColor;
  }
`;
