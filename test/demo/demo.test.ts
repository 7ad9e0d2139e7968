import {expect} from 'chai';
import {Page, shadow, text, until} from '../support/page.js';

const pages = ['examples', 'partner', 'municipality', 'school'];
const url = (name: string, query = '') => `/demo/${name}.html${query}`;

describe('the demo pages', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const name of pages) {
    it(`${name} loads the built script from another origin`, async () => {
      page = await Page.open({url: url(name)});
      expect(text(await page.element())).to.contain('0800 266 64 36');
      const script = page.document.querySelector<HTMLScriptElement>('script[src$="signpost.js"]')!;
      expect(new URL(script.src).origin).to.not.equal(location.origin);
    });

    it(`${name} shows the number without JavaScript`, async () => {
      page = await Page.open({url: url(name)}, {scripts: false});
      const link = page.document.querySelector('signpost-panel a[href^="tel:"]')!;
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it(`${name} has no horizontal scroll at 320 px with everything open [wcag 1.3.4, 1.4.10]`, async () => {
      page = await Page.open({url: url(name)}, {width: 320});
      const panel = await page.element();
      openAll(page);
      const root = shadow(panel).querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`${name} with another region has no horizontal scroll at 320 px, and no broken numbers [wcag 1.4.10]`, async () => {
      page = await Page.open({url: url(name, '?region=BE&lang=ar')}, {width: 320});
      const panel = await page.element();
      openAll(page);
      const root = shadow(panel).querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      for (const target of shadow(panel).querySelectorAll('.phone, .site')) {
        const {left, right} = target.getBoundingClientRect();
        const card = (target.closest('.card') ?? root).getBoundingClientRect();
        expect(left, target.textContent).to.be.at.least(card.left);
        expect(right, target.textContent).to.be.at.most(card.right);
      }
      for (const number of shadow(panel).querySelectorAll('.phone bdi')) {
        expect(number.getClientRects()).to.have.length(1);
      }
    });
  }

  it('municipality shows its own team after the national helplines, labelled, in Dutch and Arabic', async () => {
    page = await Page.open({url: url('municipality')});
    const panel = await page.element();
    const cards = () => [...shadow(panel).querySelectorAll('[data-need=other] .card')];
    await until(() => cards().length === 3);
    expect(cards()[2]!.textContent)
      .to.contain('Wijkteam Waterbergen')
      .and.to.contain('Gemeente Waterbergen');
    shadow(panel).querySelector<HTMLElement>('.picker button[lang=ar]')!.click();
    await until(() => cards()[2]?.textContent.includes('بلدية Waterbergen'));
    expect(cards()[2]!.textContent).to.contain('يفكر فريق الحي');
  });

  it('municipality has the need that its page is about first', async () => {
    page = await Page.open({url: url('municipality')});
    const [first] = shadow(await page.element()).querySelectorAll<HTMLElement>('.need');
    expect(first?.dataset['need']).to.equal('other');
  });

  it('school speaks to pupils, and names no abuse in its title', async () => {
    page = await Page.open({url: url('school')});
    const root = shadow(await page.element()).querySelector('.root')!;
    expect(root.querySelector('h2')?.textContent).to.equal('Hulp bij iets naars online');
    expect(root.textContent).to.contain('Je hoeft dit niet alleen op te lossen');
  });

  it('school shows the visitor’s text size although its root font size is 62.5% [wcag 1.4.4]', async () => {
    page = await Page.open({url: url('school')});
    const root = shadow(await page.element()).querySelector('.root')!;
    expect(page.window.getComputedStyle(root).fontSize).to.equal('16px');
  });

  it('partner does not affect the panel by its `* {… !important}`', async () => {
    page = await Page.open({url: url('partner')});
    const inside = shadow(await page.element()).querySelector('summary')!;
    const style = page.window.getComputedStyle(inside);
    expect(style.fontFamily).to.not.contain('Georgia');
    expect(style.borderTopStyle).to.equal('none');
  });
});

function openAll(page: Page) {
  for (const host of page.document.querySelectorAll('signpost-panel')) {
    for (const details of shadow(host).querySelectorAll('details')) details.open = true;
  }
}
