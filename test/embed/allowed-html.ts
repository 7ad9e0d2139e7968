import {expect} from 'chai';

/**
 * What a strict CMS lets through, by tag; the attributes of WordPress's and TYPO3's lists. Of these
 * WordPress removes `hreflang`, and keeps the link.
 */
const ALLOWED: Record<string, string[]> = {
  DETAILS: ['lang', 'dir', 'open'],
  SUMMARY: ['lang', 'dir'],
  H1: ['lang', 'dir'],
  H2: ['id', 'lang', 'dir'],
  H3: ['lang', 'dir'],
  H4: ['lang', 'dir'],
  H5: ['lang', 'dir'],
  H6: ['lang', 'dir'],
  P: ['id', 'lang', 'dir'],
  UL: ['lang', 'dir'],
  LI: ['lang', 'dir'],
  SPAN: ['lang', 'dir'],
  A: ['href', 'lang', 'dir', 'rel', 'hreflang'],
};

/** The beginnings of an address that TYPO3 and WordPress keep. */
const ALLOWED_ADDRESS = /^(https?:\/\/|tel:\+?\d+$|#)/;

/** Checks that a CMS would remove nothing, and that nothing but a link can do anything. */
export function expectAllowed(page: ParentNode) {
  for (const element of page.querySelectorAll('*')) {
    const allowed = ALLOWED[element.tagName] ?? [];
    const others = element.getAttributeNames().filter((name) => !allowed.includes(name));
    if (!(element.tagName in ALLOWED) || others.length) {
      expect.fail(`A CMS would change ${element.outerHTML.slice(0, 80)}`);
    }
    if (element.tagName === 'A') expect(element.getAttribute('href')).to.match(ALLOWED_ADDRESS);
  }
}
