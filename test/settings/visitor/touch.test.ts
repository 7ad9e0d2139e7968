import {expect} from 'chai';
import {button} from '../../support/exit.js';
import {demoPages, Page, shadow, until} from '../../support/page.js';

describe('a browser with touch only', () => {
  let page: Page | undefined;
  afterEach(() => {
    page?.close();
  });

  const all = (host: Element, selector: string) => [...shadow(host).querySelectorAll(selector)];
  const shown = (elements: Element[]) =>
    elements.filter((element) => element.getClientRects().length);

  it('is set up', () => {
    expect(matchMedia('(any-pointer: coarse) and (any-hover: none)').matches).to.equal(true);
  });

  for (const name of demoPages) {
    it(`${name} has numbers to tap and no copy buttons`, async () => {
      page = await Page.open({url: `/demo/${name}.html`}, {width: 320});
      const host = await page.element();
      expect(shown(all(host, '.phone'))).to.not.deep.equal([]);
      expect(shown(all(host, '.copy'))).to.deep.equal([]);
    });
  }

  it('has an exit that does not mention a key', async () => {
    page = await Page.open({
      html: '<signpost-exit lang="nl"></signpost-exit><script type="module" src="/dist/signpost.js"></script>',
    });
    const exit = page.document.querySelector('signpost-exit')!;
    await until(() => button(exit));
    expect(shown(all(exit, '.muted'))).to.have.length(1);
    expect(shown(all(exit, '.shift'))).to.deep.equal([]);
  });
});
