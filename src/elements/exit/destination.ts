import type {warn} from '../../base/warn.js';

/** Where an exit leads: what its attribute says, else the page's own link inside it. */
export function destination(exit: Element, byDefault: string, complain: typeof warn): string {
  const own = exit.getAttribute('href');
  if (own === null)
    return webAddress(exit.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '') ?? byDefault;
  const address = webAddress(own);
  if (!address) complain(exit, 'href', own, 'a whole address with https: or http:');
  return address ?? byDefault;
}

function webAddress(text: string): string | undefined {
  try {
    const {protocol, href} = new URL(text);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
