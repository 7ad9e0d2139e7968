import {expect} from 'chai';
import {editions, languageOf} from '../support/editions.js';
import {folded} from '../support/page.js';
import {expectAllowed} from './allowed-html.js';
import {NUMBERS, publishedHtml} from './published-html.js';

describe('plain HTML', () => {
  for (const name of editions) {
    it(`in ${name} has the full text, in tags that a CMS allows`, async () => {
      const html = await publishedHtml(`${name}.plain`);
      const body = new DOMParser().parseFromString(html, 'text/html').body;
      expectAllowed(body);
      for (const block of body.querySelectorAll(':scope > *')) {
        expect(block.getAttribute('lang')).to.equal(languageOf(name));
      }
      for (const number of NUMBERS) expect(folded(body)).to.contain(number);
      const all = [...body.querySelectorAll('details')];
      expect(all.some(({open}) => open)).to.equal(false);
      // Closed, they do not print, so no number is only in them.
      const outside = body.cloneNode(true) as HTMLElement;
      for (const details of outside.querySelectorAll('details')) details.remove();
      for (const number of NUMBERS) expect(folded(outside)).to.contain(number);
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
