import {expect} from 'chai';
import {button} from '../../support/exit.js';
import {fault, folded, Page, shadow, until} from '../../support/page.js';

const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';

describe('a panel with an exit', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const open = async (attributes: string) => {
    page = await Page.open({html: `<signpost-panel ${attributes}></signpost-panel>${SCRIPT}`});
    await page.element();
    return page.document.querySelector('signpost-panel')!;
  };
  const inside = (panel: Element) => shadow(panel).querySelector('signpost-exit');

  it('shows the exit at the top while the `exit` attribute is set', async () => {
    const panel = await open('lang="nl"');
    expect([inside(panel), panel.exit]).to.deep.equal([null, false]);
    panel.exit = true;
    await panel.updateComplete;
    expect(panel.getAttribute('exit')).to.equal('');
    await until(() => button(inside(panel)!));
    const {top} = inside(panel)!.getBoundingClientRect();
    expect(top).to.be.below(shadow(panel).querySelector('h2')!.getBoundingClientRect().top);
    panel.exit = false;
    await panel.updateComplete;
    expect([inside(panel), panel.hasAttribute('exit')]).to.deep.equal([null, false]);
  });

  it('shows the exit in the first render, so that nothing moves', async () => {
    const path = fault('nl=hold');
    page = await Page.open({
      html: `<signpost-panel lang="nl" exit></signpost-panel><script type="module" src="${path}/signpost.js"></script>`,
    });
    // The exit's chunk is requested together with the text, so that it is there in time.
    const entries = () => page.window.performance.getEntriesByType('resource');
    await until(() => entries().some(({name}) => name.endsWith('/exit.js')));
    await fetch(`${path}/release`);
    const title = () =>
      page.document.querySelector('signpost-panel')?.shadowRoot?.querySelector('h2');
    await until(title);
    const before = title()!.getBoundingClientRect().top;
    await until(() => button(inside(page.document.querySelector('signpost-panel')!)!));
    expect(title()!.getBoundingClientRect().top).to.equal(before);
  });

  it('passes its language and theme to the exit, and fires `signpost-language` once', async () => {
    const panel = await open('lang="nl" exit theme="dark"');
    await until(() => button(inside(panel)!));
    const told: string[] = [];
    panel.addEventListener('signpost-language', ({lang}) => told.push(lang));
    shadow(panel).querySelector<HTMLElement>('.picker button[lang=ar]')!.click();
    await until(() => shadow(inside(panel)!).querySelector('.root')?.getAttribute('dir') === 'rtl');
    expect(folded(button(inside(panel)!))).to.equal('مغادرة هذه الصفحة');
    expect(told).to.deep.equal(['ar']);
    const {color, backgroundColor} = page.window.getComputedStyle(button(inside(panel)!)!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(17, 25, 29)', 'rgb(238, 243, 245)']);
  });

  it('keeps the exit in the previous language if the new one fails to load', async () => {
    page = await Page.open({
      html: `<signpost-panel lang="nl" exit></signpost-panel><script type="module" src="${fault('ar.more=404')}/signpost.js"></script>`,
    });
    const panel = await page.element();
    await until(() => button(inside(panel)!));
    panel.lang = 'ar';
    await until(() => shadow(inside(panel)!).querySelector('.root')?.getAttribute('dir') === 'rtl');
    expect(folded(button(inside(panel)!))).to.equal('Verlaat deze pagina');
    expect(button(inside(panel)!)!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows the exit in plain language if the panel is in plain language', async () => {
    const panel = await open('lang="en" exit reading="plain"');
    await until(() => button(inside(panel)!));
    const notes = () => folded(shadow(inside(panel)!).querySelector('.muted'));
    expect(notes()).to.contain('may remember');
    panel.reading = 'standard';
    await until(() => notes().includes('may keep a record'));
  });
});
