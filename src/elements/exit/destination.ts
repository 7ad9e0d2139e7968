import type {Toolkit} from '../../base/toolkit.js';

/** The address that an exit leads to: its `href`, else that of the link inside it, else the default. */
export function destinationOf(
  exit: Element & {href: string | null},
  defaultHref: string,
  {warnOfValue}: Toolkit
): string {
  const href = exit.href ?? defaultHref;
  if (!exit.hasAttribute('href') && href === defaultHref) {
    const link = exit.querySelector<HTMLAnchorElement>('a[href]');
    return (link && webAddress(link.href)) ?? defaultHref;
  }
  const address = webAddress(href);
  if (!address) warnOfValue(exit, 'href', href, 'a whole address with https: or http:');
  return address ?? defaultHref;
}

/** The address in its full form; undefined for any that is not of the web. */
export function webAddress(text: string): string | undefined {
  try {
    const {protocol, href} = new URL(text);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
