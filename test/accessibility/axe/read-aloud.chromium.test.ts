import {expect} from 'chai';
import {violations} from '../../support/axe.js';
import {Page, shadow, until} from '../../support/page.js';
import {Synthesiser} from '../../support/speech.js';
import {addWithScript, button} from '../../features/read-aloud/reading.js';

describe('reading aloud', () => {
  let page: Page;
  let synthesiser: Synthesiser;
  beforeEach(async () => {
    page = await Page.open({html: '<title>…</title>'});
    synthesiser = Synthesiser.in(page.window, 'nl');
  });
  afterEach(() => {
    page.close();
  });

  for (const theme of ['light', 'dark']) {
    it(`has no axe violations while a block is highlighted, ${theme}`, async () => {
      Reflect.deleteProperty((page.window as unknown as {CSS: object}).CSS, 'highlights');
      const host = await addWithScript(
        page,
        `<main><h1>…</h1><signpost-rubrics lang="nl" theme="${theme}"></signpost-rubrics></main>`
      );
      button(host).click();
      await until(() => synthesiser.latest);
      synthesiser.latest!.end();
      await until(() => synthesiser.said.length > 1);
      await until(() => shadow(host).querySelector('[data-reading]'));
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  it('has no axe violations with its button and with its controls [wcag 3.3.2]', async () => {
    const host = await addWithScript(
      page,
      '<main><h1>…</h1><signpost-panel lang="nl"></signpost-panel></main>'
    );
    expect(await violations(page)).to.deep.equal([]);
    button(host).click();
    await until(() => shadow(host).querySelector('select'));
    expect(await violations(page)).to.deep.equal([]);
    for (const control of shadow(host).querySelectorAll('.listen :is(button, select)')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
