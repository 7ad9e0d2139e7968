import {expect} from 'chai';
import {until} from '../../support/page.js';
import {press} from '../../support/visitor.js';
import {CheckedPage, NUMBER} from './checked-page.js';

describe('the box of the check', () => {
  let checked: CheckedPage;

  beforeEach(async () => {
    checked = await CheckedPage.open(
      `<style>div, section, p { display: none !important }</style><h1>A page</h1><signpost-panel>${NUMBER}</signpost-panel>`
    );
    await checked.line(/Taal/);
  });

  afterEach(() => checked.close());

  it('is above the page at its bottom, whatever the page’s styles are', () => {
    const {page, box} = checked;
    const {bottom, height} = box!.host.getBoundingClientRect();
    expect(bottom).to.be.closeTo(page.window.innerHeight, 1);
    expect(height)
      .to.be.greaterThan(50)
      .and.below(page.window.innerHeight * 0.7);
    const top = page.document.elementFromPoint(640, page.window.innerHeight - 30);
    expect(top === box!.host, top?.localName).to.equal(true);
  });

  it('is a region with a name, and its lines are a group with one [wcag 4.1.2]', () => {
    const section = checked.box!.querySelector('section')!;
    expect(section.getAttribute('aria-labelledby')).to.equal(section.querySelector('h2')!.id);
    expect(section.querySelector('[role=group]')!.getAttribute('aria-label')).not.to.equal('');
    expect(checked.button('copy').textContent.trim()).to.equal('Kopieer dit verslag');
  });

  it('can be used and closed with the keyboard [wcag 2.1.1]', async () => {
    checked.page.window.focus();
    checked.button('copy').focus();
    await press('Tab');
    expect(checked.box!.activeElement?.className).to.equal('close');
    await press('Tab');
    expect(checked.box!.activeElement?.className).to.equal('lines');
    await press('Escape');
    expect(checked.box === undefined).to.equal(true);
  });

  it('stays closed', async () => {
    checked.button('close').click();
    expect(checked.box === undefined).to.equal(true);
    const host = checked.page.document.querySelector('signpost-panel')!;
    host.theme = 'dark';
    await host.updateComplete;
    expect(checked.box === undefined).to.equal(true);
  });

  it('copies all lines as text, or says that it can’t', async () => {
    const copied: string[] = [];
    Object.defineProperty(checked.page.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    checked.button('copy').click();
    const status = checked.box!.querySelector('[role=status]')!;
    await until(() => status.textContent.includes('gekopieerd'));
    expect(copied[0]).to.match(/^Controle van Signpost: http/);
    expect(copied[0]).to.match(/\nGoed\. Script: Versie /);
  });

  it('fits a window of 320 px [wcag 1.4.10]', async () => {
    checked.page.frame.style.width = '320px';
    await until(() => checked.page.window.innerWidth === 320);
    for (const element of checked.box!.querySelectorAll('*')) {
      expect(element.scrollWidth, element.className).to.be.at.most(320);
      expect(element.getBoundingClientRect().right, element.className).to.be.at.most(320);
    }
  });
});
