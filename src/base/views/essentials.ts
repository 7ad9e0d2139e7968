import {html} from 'lit';
import {contacts} from '../../language/locales/contacts.js';
import {phoneLink, siteLink} from './contact-links.js';

/** Names, numbers and sites from the script itself, shown if there is no text. */
export function essentials() {
  return html`<ul class="plain">
    ${contacts.map(
      ({id, name, nameLang, phones, website}) =>
        html`<li data-service=${id}>
          <p>
            <strong lang=${nameLang ?? 'nl'} translate="no">${name}</strong>
            ${website && siteLink(website)}
          </p>
          ${phones?.map((phone) => html`<p class="contact">${phoneLink(phone)}</p>`)}
        </li>`
    )}
  </ul>`;
}
