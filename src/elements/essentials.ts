import {html} from 'lit';
import {helplinesIn} from '../content/helplines.js';
import {contactStyles, phoneLink, siteLink} from './contact.js';

/** Names, numbers and sites from the script itself: what shows when no text could be loaded. */
export function essentials(region: string) {
  return html`<ul class="plain">
    ${helplinesIn(region).map(
      (line) =>
        html`<li>
          <p>
            <strong lang=${line.nameLang ?? 'nl'}>${line.name}</strong>
            ${siteLink(line.website.value)}
          </p>
          <p>${phoneLink(line)}</p>
        </li>`
    )}
  </ul>`;
}

export const essentialsStyles = contactStyles;
