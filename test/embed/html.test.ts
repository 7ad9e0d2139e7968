import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {editions, languageOf} from '../support/editions.js';
import {fault, folded, Page, shadow, until} from '../support/page.js';
import {NUMBERS, publishedHtml} from './published-html.js';

describe('prerendered HTML', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const name of editions) {
    it(`in ${name} is complete without a script`, async () => {
      page = await Page.open({html: await publishedHtml(name)}, {scripts: false});
      const root = page.document.querySelector('signpost-panel')!.shadowRoot!;
      const panel = root.querySelector<HTMLElement>('.root')!;
      expect(panel.lang).to.equal(languageOf(name));
      for (const number of NUMBERS) expect(folded(panel)).to.contain(number);
      expect(panel.querySelectorAll('[data-rubric]')).to.have.length(5);
      expect(panel.querySelectorAll('.need')).to.have.length(5);
      // The styles apply.
      const phone = root.querySelector('.card .phone')!.getBoundingClientRect();
      expect(phone.height).to.be.at.least(44);
      // Controls that need the script are links to frame pages instead.
      expect(panel.querySelectorAll('button:not([popovertarget], :disabled)')).to.have.length(0);
      expect(panel.querySelectorAll('.picker a')).to.have.length(offeredLanguages.length);
    });
  }

  for (const [name, width] of ['nl', 'en', 'ar'].flatMap((tag) => [
    [tag, 1280] as const,
    [tag, 360] as const,
  ])) {
    it(`in ${name} at ${String(width)} px is replaced on upgrade, and nothing moves`, async () => {
      page = await Page.open({html: `${await publishedHtml(name)}<p id="after">…</p>`}, {width});
      const panel = page.document.querySelector('signpost-panel')!;
      // As a visitor may have done already.
      panel.shadowRoot!.querySelector<HTMLDetailsElement>('.need')!.open = true;
      const before = places(page);
      expect(before).to.have.length.above(10);
      await loadScript(page);
      await page.element();
      expect(places(page)).to.deep.equal(before);
      // Nor when the offer of the visitor's own language has its words.
      const offer = panel.shadowRoot!.querySelector('.offer');
      await until(() => !offer || folded(offer).includes(' '));
      expect(places(page)).to.deep.equal(before);
    });
  }

  it('keeps open disclosures and focus', async () => {
    page = await Page.open({html: await publishedHtml('nl')});
    const panel = page.document.querySelector('signpost-panel')!;
    const root = panel.shadowRoot!;
    const victim = () => root.querySelector<HTMLDetailsElement>('[data-need=victim]')!;
    const self = () => root.querySelector<HTMLDetailsElement>('[data-need=self]')!;
    victim().open = true;
    self().open = false;
    victim().querySelector('summary')!.focus();
    await loadScript(page);
    await until(() => root.querySelector('.picker button'));
    expect([self().open, victim().open]).to.deep.equal([false, true]);
    expect(root.activeElement === victim().querySelector('summary')).to.equal(true);
  });

  it('stays if its language fails to load', async () => {
    page = await Page.open({html: await publishedHtml('nl')});
    const panel = page.document.querySelector('signpost-panel')!;
    await loadScript(page, fault('nl=404'));
    await page.element();
    expect(folded(shadow(panel).querySelector('.root'))).to.contain('0800 266 64 36');
    expect(shadow(panel).querySelectorAll('[data-rubric]')).to.have.length(5);
  });
});

/** The position of each block that is in view, to the pixel. */
function places(page: Page): string[] {
  const root = page.document.querySelector('signpost-panel')!.shadowRoot!;
  const blocks = [
    ...root.querySelectorAll('.root, h1, h2, h3, h4, h5, .card, .phone, .switch, .rubric, table'),
    page.document.querySelector('#after')!,
  ];
  const isHidden = (block: Element) =>
    block.closest('details:not([open])') !== null && !block.closest('summary');
  return blocks
    .filter((block) => !isHidden(block))
    .map((block) => {
      const {x, y, width, height} = block.getBoundingClientRect();
      return `${block.className || 'heading'} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
}

function loadScript(page: Page, from = '/dist') {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = `${from}/signpost.js`;
  page.document.head.append(script);
  return page.window.customElements.whenDefined('signpost-panel');
}
