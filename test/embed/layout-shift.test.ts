import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {HEIGHT, moveWithLateScript, openDemo, PAGES, WIDTHS} from './late-script.js';

describe('a host page, when the script comes late', () => {
  for (const name of PAGES) {
    for (const width of WIDTHS) {
      it(`keeps everything in place: ${name}.html, ${String(width)} px`, async () => {
        const {before, after, shift} = await moveWithLateScript(name, width);
        expect(before).to.not.have.length(0);
        expect(after).to.deep.equal(before);
        expect(shift).to.equal(0);
      });
    }
  }
});

describe('the room that the snippet holds', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const panelHeight = () => page.document.querySelector('signpost-panel')!.offsetHeight;

  it('is given back if the script never comes', async () => {
    page = await openDemo('partner', 390, '/nowhere');
    expect(panelHeight()).to.be.at.least(HEIGHT);
    // After 20 seconds.
    for (const animation of page.document.getAnimations()) animation.finish();
    expect(panelHeight()).to.be.below(200);
  });

  it('is not held where scripts are off', async () => {
    page = await openDemo('partner', 390, '/nowhere', {scripts: false});
    expect(panelHeight()).to.be.below(200);
  });
});
