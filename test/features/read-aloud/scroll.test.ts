import {expect} from 'chai';
import {fixture, folded, Page, shadow, until} from '../../support/page.js';
import {Synthesiser} from '../../support/speech.js';

const ONE = '<signpost-rubrics lang="nl" only="database"></signpost-rubrics>';

const rubric = (host: Element) => shadow(host).querySelector('[data-rubric=database]')!;
const button = (host: Element) => rubric(host).querySelector<HTMLButtonElement>('.listen button')!;
const title = (host: Element) => rubric(host).firstElementChild!;

/** Where a page scrolls to, by the words that stand there and how, instead of doing so. */
function recorded({Element}: typeof globalThis) {
  const scrolled: [words: string, options: unknown][] = [];
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
  let scroll: ReturnType<typeof recorded>;

  beforeEach(() => {
    synthesiser = Synthesiser.in(window, 'nl');
    scroll = recorded(window);
  });

  afterEach(() => {
    scroll.restore();
    document.querySelector('#fixture')?.remove();
    document.body.style.paddingBlock = '';
  });

  /** A rubric that is at its first sentence, in view. */
  async function reading() {
    const host = await fixture(ONE);
    button(host).click();
    await until(() => synthesiser.latest);
    expect(scroll.scrolled).to.deep.equal([]);
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
    expect(scroll.scrolled.map(([words]) => words)).to.deep.equal([folded(title(host))]);
    // At a number by now, perhaps.
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 3);
    expect(scroll.scrolled).to.have.length(1);
  });

  it('is scrolled into view as long as the visitor follows it', async () => {
    const host = await reading();
    document.body.style.paddingBlock = '3000px';
    // At the lower edge: what comes after it is out of view.
    scrollBy(0, title(host).getBoundingClientRect().bottom - innerHeight + 2);
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 2);
    // To its block, which has explanations of terms too.
    const start = (text = '') => text.slice(0, 30);
    expect(scroll.scrolled.map(([words]) => start(words))).to.deep.equal([
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
      const {scrolled} = recorded(page.window);
      page.document.body.innerHTML = ONE;
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/signpost.js';
      page.document.head.append(script);
      const host = await page.element('signpost-rubrics');
      button(host).click();
      await until(() => synthesiser.latest);
      synthesiser.latest!.end();
      await until(() => synthesiser.said.length === 2);
      // A frame as high as its content doesn't know what of it the visitor looks at.
      expect(scrolled).to.deep.equal([[folded(title(host)), {block: 'nearest', behavior}]]);
    });
  }
});
