import {expect} from 'chai';
import {Page, text, until} from '../support/page.js';

const STOP_IT_NOW = '0800 266 64 36';
const SNIPPET = '/documented/hosting/pin-a-version';
/** A well-formed hash that no file has. */
const OTHER = `sha384-${'A'.repeat(64)}`;

describe('the pinned snippet of docs/hosting.md', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('shows the panel in one request to the version’s own address, and one for links in a frame', async () => {
    page = await Page.open({url: SNIPPET});
    const panel = await page.element();
    expect(text(panel)).to.contain(STOP_IT_NOW);
    const scripts = () =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname)
        // A browser in another language asks for the offer of that language once the text shows.
        .filter((path) => path !== '/recorder.js' && !path.endsWith('.offer.js'));
    // The second is for its links, since the test shows it in a frame.
    await until(() => scripts().length > 1);
    expect(scripts()).to.have.length(2);
    expect(scripts()[0]).to.match(/^\/\d+\.\d+\.\d+\/signpost\.nl\.js$/);
    expect(scripts()[1]).to.match(/\/framed-links\.js$/);
  });

  it('shows the fallback if the file does not match its hash', async () => {
    page = await Page.open({url: `${SNIPPET}?integrity=${OTHER}`});
    // The load event waits for the module, so by then it has been refused.
    await until(() => page.document.readyState === 'complete');
    const panel = page.document.querySelector('signpost-panel')!;
    expect(panel.shadowRoot === null).to.equal(true);
    expect(page.window.customElements.get('signpost-panel')).to.equal(undefined);
    const link = panel.querySelector('a')!;
    expect(link.textContent).to.equal(STOP_IT_NOW);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
