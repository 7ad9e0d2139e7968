import {expect} from 'chai';
import {fixture, folded, Page, shadow, until} from '../../support/page.js';
import {Synthesiser} from '../../support/speech.js';

const RUBRICS = '<signpost-rubrics lang="nl" only="database"></signpost-rubrics>';

const rubric = (host: Element) => shadow(host).querySelector('[data-rubric=database]')!;
const button = (host: Element) => rubric(host).querySelector<HTMLButtonElement>('.listen button')!;
const title = (host: Element) => rubric(host).querySelector('summary > :first-child')!;

/** Records which elements a page scrolls into view, instead of scrolling. */
function recordScrolling({Element}: typeof globalThis) {
  const scrolled: [text: string, options: unknown][] = [];
  const original = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')!;
  Element.prototype.scrollIntoView = function (options) {
    scrolled.push([folded(this), options]);
  };
  const restore = () => {
    Object.defineProperty(Element.prototype, 'scrollIntoView', original);
  };
  return {scrolled, restore};
}

describe('the text that is read aloud, in a page', () => {
  let synthesiser: Synthesiser;
  let recording: ReturnType<typeof recordScrolling>;

  beforeEach(() => {
    synthesiser = Synthesiser.in(window, 'nl');
    recording = recordScrolling(window);
  });

  afterEach(() => {
    recording.restore();
    document.querySelector('#fixture')?.remove();
    document.body.style.paddingBlock = '';
  });

  /** Starts reading, with the first sentence in view. */
  async function reading() {
    const host = await fixture(RUBRICS);
    button(host).click();
    await until(() => synthesiser.latest);
    expect(recording.scrolled).to.deep.equal([]);
    return host;
  }

  it('is scrolled into view at the press, but not after the visitor scrolled away', async () => {
    const host = await reading();
    button(host).click();
    await until(() => folded(button(host)).startsWith('Verder'));
    document.body.style.paddingBlock = '3000px';
    scrollTo(0, 0);
    button(host).click();
    await until(() => synthesiser.said.length === 2);
    expect(recording.scrolled.map(([text]) => text)).to.deep.equal([folded(title(host))]);
    // The visitor may be reading something else by now.
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 3);
    expect(recording.scrolled).to.have.length(1);
  });

  it('is scrolled into view as long as the visitor follows it', async () => {
    const host = await reading();
    document.body.style.paddingBlock = '3000px';
    // At the bottom of the window, with the next sentence out of view.
    scrollBy(0, title(host).getBoundingClientRect().bottom - innerHeight + 2);
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 2);
    // The text of the block includes explanations of terms.
    const start = (text = '') => text.slice(0, 30);
    expect(recording.scrolled.map(([text]) => start(text))).to.deep.equal([
      start(synthesiser.latest!.text),
    ]);
  });
});

describe('the text that is read aloud, in a frame', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const [reduced, behavior] of [
    [false, 'smooth'],
    [true, 'auto'],
  ] as const) {
    it(`is scrolled into view, ${behavior}${reduced ? ' with reduced motion' : ''}`, async () => {
      page = await Page.open({html: ''});
      const synthesiser = Synthesiser.in(page.window, 'nl');
      Object.assign(page.window, {matchMedia: () => ({matches: reduced})});
      const {scrolled} = recordScrolling(page.window);
      page.document.body.innerHTML = RUBRICS;
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/signpost.js';
      page.document.head.append(script);
      const host = await page.element('signpost-rubrics');
      button(host).click();
      await until(() => synthesiser.latest);
      synthesiser.latest!.end();
      await until(() => synthesiser.said.length === 2);
      // In a frame the script can't know which part is in view, so it always scrolls.
      expect(scrolled).to.deep.equal([[folded(title(host)), {block: 'nearest', behavior}]]);
    });
  }
});
