import type {Toolkit} from '../../base/toolkit.js';

/** Where an exit leads: to its `href`, else where the page's own link inside it leads. */
export function destinationOf(
  exit: Element & {href: string | null},
  byDefault: string,
  {warnOfValue}: Toolkit
): string {
  const href = exit.href ?? byDefault;
  if (!exit.hasAttribute('href') && href === byDefault) {
    const link = exit.querySelector<HTMLAnchorElement>('a[href]');
    return (link && webAddress(link.href)) ?? byDefault;
  }
  const address = webAddress(href);
  if (!address) warnOfValue(exit, 'href', href, 'a whole address with https: or http:');
  return address ?? byDefault;
}

/** The address in its full form; undefined for any that is not of the web. */
function webAddress(text: string): string | undefined {
  try {
    const {protocol, href} = new URL(text);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
