import {expect} from 'chai';
import {type Page, folded, shadow} from '../support/page.js';

const digits = (text: string) => text.replace(/\D/g, '');

/**
 * Every telephone link of an element, with the number in it, that does not show what it dials: the
 * digits that it shows, without the zero before an area, are the last ones that it dials.
 */
export function wrongNumbers(host: Element): string[] {
  return [...shadow(host).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
    .map((link) => [digits(folded(link.querySelector('bdi') ?? link)), digits(link.href)] as const)
    .filter(([shown, dialled]) => !shown || !dialled.endsWith(shown.replace(/^0+/, '')))
    .map(([shown, dialled]) => `"${shown}" dials ${dialled}`);
}

/** Not by `checkVisibility`, which some pages here lack. */
const isVisible = (element: Element) =>
  element.getClientRects().length > 0 &&
  element.ownerDocument.defaultView!.getComputedStyle(element).visibility === 'visible';

/** The numbers that a visitor sees at once: on links, and in the rows of closed needs. */
export function numbersInView(host: Element): string[] {
  return [...shadow(host).querySelectorAll('a[href^="tel:"], .brief bdi[dir]')]
    .filter(isVisible)
    .map((shown) => digits(folded(shown)));
}

/** Whether a visitor sees the name of a service at once, as where no number is known. */
export const hasServiceInView = (host: Element) =>
  [...shadow(host).querySelectorAll('.brief')].some((brief) => isVisible(brief) && folded(brief));

/** Asks of a panel in any condition: the right numbers, the keyboard, no fault in the page. */
export function expectHelp(page: Page, host: Element, faults: string[]) {
  expect(wrongNumbers(host)).to.deep.equal([]);
  expect(numbersInView(host).length).to.be.greaterThan(0);
  const control = shadow(host).querySelector<HTMLElement>('summary, a[href]')!;
  control.focus();
  expect(shadow(host).activeElement === control, 'takes focus').to.equal(true);
  expect(faults).to.deep.equal([]);
  expect(page.document.querySelector(':not(:defined)') === null, 'all defined').to.equal(true);
}

/** Asks of a panel that the page hides or disables: nothing of it shows, takes focus or a click. */
export function expectHidden(page: Page, host: Element, faults: string[]) {
  const root = shadow(host);
  const links = [...root.querySelectorAll<HTMLElement>('summary, a[href]')];
  expect(links.length).to.be.greaterThan(2);
  const reached = links.filter((link) => {
    const {left, top, width, height} = link.getBoundingClientRect();
    const hit = page.document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && hit !== null && (hit === host || host.contains(hit));
  });
  expect(reached.map(folded)).to.deep.equal([]);
  expect(faults).to.deep.equal([]);
}
