import type {Contact} from '../content/helplines.js';
import {contacts} from '../language/locales/contacts.js';

const contact = contacts.find(({id}) => id === 'stop-it-now')!;

/** The service that a page names where there is no script. */
export const contactHtml = contactLink(contact);

/** A service with its number; with its website if the number turned out to be wrong. */
function contactLink({name, phones: [phone] = [], website}: Contact): string {
  if (phone) return `${name}: <a href="tel:${phone.dial}">${phone.display}</a>`;
  return website ? `<a href="${website}">${name}</a>` : name;
}
