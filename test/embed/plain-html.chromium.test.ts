import {expect} from 'chai';
import {editions, languageOf} from '../support/editions.js';
import {folded} from '../support/page.js';
import {NUMBERS, publishedHtml} from './published-html.js';

/** What a strict CMS lets through, by tag; the attributes of WordPress's and TYPO3's lists. */
const ALLOWED: Record<string, string[]> = {
  DETAILS: ['lang', 'dir', 'open'],
  SUMMARY: ['lang', 'dir'],
  H2: ['lang', 'dir'],
  H3: ['lang', 'dir'],
  H4: ['lang', 'dir'],
  H5: ['lang', 'dir'],
  P: ['lang', 'dir'],
  UL: ['lang', 'dir'],
  LI: ['lang', 'dir'],
  A: ['href', 'lang', 'dir'],
};

describe('plain HTML', () => {
  for (const name of editions) {
    it(`in ${name} has the full text, in tags that a CMS allows`, async () => {
      const html = await publishedHtml(`${name}.plain`);
      const body = new DOMParser().parseFromString(html, 'text/html').body;
      for (const element of body.querySelectorAll('*')) {
        expect(Object.keys(ALLOWED), element.outerHTML.slice(0, 80)).to.include(element.tagName);
        for (const attribute of element.getAttributeNames()) {
          expect(ALLOWED[element.tagName], attribute).to.include(attribute);
        }
      }
      for (const block of body.children) {
        expect(block.getAttribute('lang')).to.equal(languageOf(name));
      }
      for (const number of NUMBERS) expect(folded(body)).to.contain(number);
      const all = [...body.querySelectorAll('details')];
      expect(all.some(({open}) => open)).to.equal(false);
      expect(folded(all[0]!.querySelector('summary'))).to.contain('0800 266 64 36');
      const styled = new DOMParser().parseFromString(await publishedHtml(name), 'text/html');
      const template = styled.querySelector('template')?.content ?? styled.body;
      for (const rubric of template.querySelectorAll('[data-rubric]')) {
        for (const text of rubric.querySelectorAll('summary > p, details > p')) {
          expect(folded(body)).to.contain(textOf(text));
        }
      }
    });
  }
});

/** The text of an element without explanations and phone numbers. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('[popover], .phone')) other.remove();
  return folded(copy);
}
