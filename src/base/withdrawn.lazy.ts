import type {Contact, ServiceText} from '../content/helplines.js';
import {readWithdrawn, type Withdrawn} from './read-withdrawn.js';
import type {SignpostElement} from './signpost-element.js';

/** The answer of the host, which all elements of the page share. */
let asking: Promise<Withdrawn> | undefined;

const followed = new WeakSet<Element>();

/**
 * Asks the current version which numbers are withdrawn, once for the page. If there is no answer, the
 * numbers stay, and the next page asks again.
 *
 * @param script - The address of the script: `https://signpost.example/1.2.3/signpost.js`.
 * @param contacts - The services in the script itself, whose numbers every element shows.
 */
export async function askHost(script: string, host: SignpostElement, contacts: readonly Contact[]) {
  if (followed.has(host) || !host.shadowRoot!.querySelector('.phone')) return;
  followed.add(host);
  asking ??= idle().then(() => readWithdrawn(new URL('../v1/content/changes.json', script)));
  const withdrawn = await asking;
  if (!withdrawn.size) return;
  const takeOff = () => takeNumbersOff(withdrawn, host, contacts);
  moveFocus(host.shadowRoot!, takeOff());
  // Before each rendering, since the texts may be those of another language or region by then.
  host.addController({hostUpdate: () => void takeOff()});
  host.requestUpdate();
}

/**
 * Takes the numbers out of the data that the elements show, and what is said about calling them.
 *
 * @returns the ids of the services that have no number left.
 */
function takeNumbersOff(
  withdrawn: Withdrawn,
  {language}: SignpostElement,
  contacts: readonly Contact[]
): string[] {
  const {content, parts} = language;
  const abroad = Object.values(parts.reference?.regions ?? {}).flat();
  const services: [Contact, ServiceText][] = [
    ...contacts.map((contact, index): [Contact, ServiceText] => [
      contact,
      content.services[index]!,
    ]),
    ...abroad.map((service): [Contact, ServiceText] => [service, service]),
  ];
  const withoutNumber: string[] = [];
  for (const [contact, text] of services) {
    const {id, needs, website} = contact;
    const numbers = withdrawn.get(id);
    // An emergency number is never withdrawn.
    if (!numbers || needs.includes('danger')) continue;
    contact.phones = contact.phones?.filter(({dial}) => !numbers.has(dial));
    if (contact.phones?.length !== 0) continue;
    withoutNumber.push(id);
    language.request('more');
    const words = parts.more?.text;
    const check = website ? words?.withdrawn : words?.withdrawnHere;
    Object.assign(text, {claims: undefined, hours: undefined, confirmed: undefined, check});
  }
  return withoutNumber;
}

/** Focus on a button that will be gone moves to the one beside it, or to what the button stands in. */
function moveFocus({activeElement}: ShadowRoot, withoutNumber: string[]) {
  const service = activeElement?.matches('.phone, .copy')
    ? activeElement.closest<HTMLElement>('[data-service]')
    : undefined;
  if (!service || !withoutNumber.includes(service.dataset['service']!)) return;
  const next = service.querySelector<HTMLElement>('.site');
  (next ?? service.closest('details')?.querySelector('summary'))?.focus();
}

const idle = () =>
  new Promise<unknown>((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, {timeout: 2000});
    else setTimeout(resolve, 200);
  });
