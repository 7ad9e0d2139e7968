import {expect} from 'chai';
import {languages} from '../../../src/language/languages.js';
import {contrast} from '../../support/contrast.js';
import {
  button,
  cover,
  exitsIn,
  NEVER,
  openTab,
  pageOf,
  press,
  show,
  shows,
  uncover,
} from '../../support/exit.js';
import {folded, shadow, until} from '../../support/page.js';
import {measured} from '../../features/page-colours/look.js';

const CLEAR = 'style="--signpost-background: transparent; --signpost-text: #000"';

type Tab = Window & typeof globalThis;

const WEATHER = pageOf('<p id="weather">Dry</p>');
const exit = (href = NEVER, more = '') =>
  `<signpost-exit lang="nl" href="${href}" ${more}></signpost-exit>`;
const exitIn = (tag: string) => `<signpost-exit lang="${tag}" href="${NEVER}"></signpost-exit>`;
const link = (tab: Tab) => button(exitsIn(tab)[0]!)!;

describe('leaving the page', () => {
  let tab: Tab;
  afterEach(() => {
    tab.close();
  });

  const ways: [name: string, leave: () => void][] = [
    ['a click', () => link(tab).click()],
    ['three presses of Shift', () => [1, 2, 3].forEach(() => press(tab.document.body, 'Shift'))],
  ];
  for (const [name, leave] of ways) {
    it(`by ${name} replaces the history entry, so that Back does not return`, async () => {
      tab = await openTab(exit(WEATHER));
      const {length} = tab.history;
      leave();
      await shows(tab, '#weather');
      expect(tab.history.length).to.equal(length);
      // Nor is the other page told where the visitor was.
      expect(tab.document.referrer).to.equal('');
      tab.history.back();
      await shows(tab, '#before');
    });
  }

  it('works if the page cannot be covered', async () => {
    tab = await openTab(exit(WEATHER));
    tab.document.createElement = () => {
      throw new Error('A fault');
    };
    link(tab).click();
    await shows(tab, '#weather');
  });

  it('falls back on the link if the script throws', async () => {
    tab = await openTab(exit(WEATHER));
    const working = link(tab);
    shadow(exitsIn(tab)[0]!).querySelector = () => {
      throw new Error('A fault');
    };
    working.click();
    await shows(tab, '#weather');
    expect(tab.document.referrer).to.equal('');
  });
});

describe('a page that is being left', () => {
  let tab: Tab;
  const published = languages.filter(({hidden}) => !hidden);
  before(async () => {
    // With the words of each language and the page's colours: WebKit loads nothing more once a page
    // has been left.
    tab = await openTab(published.map(({tag}) => exitIn(tag)).join('') + exit(NEVER, CLEAR));
    await measured(exitsIn(tab).at(-1)!);
    for (const host of exitsIn(tab))
      await until(() => shadow(host).querySelector(`[lang="${host.lang}"]`));
  });
  afterEach(() => {
    uncover(tab);
  });
  after(() => {
    tab.close();
  });

  it('is covered at once, above everything in it', async () => {
    await show(
      tab,
      `${exit()}<style>div {all: unset !important} * {visibility: hidden !important}</style>
      <p style="position: fixed; inset: 0; z-index: 2147483647">Cookies?</p><dialog>Menu</dialog>`
    );
    tab.document.querySelector('dialog')!.showModal();
    link(tab).click();
    const {width, height} = cover(tab)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([tab.innerWidth, tab.innerHeight]);
    // Last into the top layer, so above all that is there.
    expect(cover(tab)!.matches(':popover-open')).to.equal(true);
    const {visibility, backgroundColor, position} = tab.getComputedStyle(cover(tab)!);
    expect([visibility, backgroundColor, position]).to.deep.equal([
      'visible',
      'rgb(255, 255, 255)',
      'fixed',
    ]);
  });

  it('is inert for keyboard and screen reader', async () => {
    await show(tab, `${exit()}<button>After</button>`);
    link(tab).click();
    expect(tab.document.body.inert).to.equal(true);
    tab.document.querySelector('button')!.focus();
    expect(tab.document.activeElement === tab.document.body).to.equal(true);
  });

  for (const {tag, dir = 'ltr'} of published) {
    it(`says so in ${tag}: on the screen, in an announcement and in the tab’s title`, async () => {
      await show(tab, exitIn(tag));
      link(tab).click();
      expect([cover(tab)!.lang, cover(tab)!.dir]).to.deep.equal([tag, dir]);
      expect(folded(cover(tab))).to.have.length.greaterThan(5);
      expect(tab.document.title).to.equal(folded(cover(tab)));
      if (tag === 'nl') expect(folded(cover(tab))).to.equal('U verlaat deze pagina.');
    });
  }

  it('has a dark cover if the exit is dark', async () => {
    await show(tab, exit(NEVER, 'theme="dark"'));
    link(tab).click();
    const {colorScheme, color, backgroundColor} = tab.getComputedStyle(cover(tab)!);
    expect(colorScheme).to.equal('dark');
    expect(contrast(color, backgroundColor)).to.be.at.least(7);
  });

  it('has an opaque cover, even if the page’s colours are transparent', async () => {
    const [host] = await show(tab, exit(NEVER, CLEAR));
    await measured(host!);
    link(tab).click();
    const {color, backgroundColor} = tab.getComputedStyle(cover(tab)!);
    expect(backgroundColor).to.match(/^rgb\(/);
    expect(contrast(color, backgroundColor)).to.be.at.least(7);
  });

  it('fires no event', async () => {
    await show(tab, exit());
    const told: string[] = [];
    const {prototype} = tab.EventTarget;
    const dispatch = Object.getOwnPropertyDescriptor(prototype, 'dispatchEvent')!;
    prototype.dispatchEvent = ({type}) => {
      told.push(type);
      return true;
    };
    link(tab).click();
    Object.defineProperty(prototype, 'dispatchEvent', dispatch);
    expect(cover(tab)).to.not.equal(undefined);
    expect(told).to.deep.equal([]);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is not left by a click with ${key}, which the browser handles`, async () => {
      await show(tab, exit());
      let prevented: boolean | undefined;
      tab.document.body.addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        {once: true}
      );
      const init = {bubbles: true, composed: true, cancelable: true, [key]: true};
      link(tab).dispatchEvent(new MouseEvent('click', init));
      expect([prevented, cover(tab)]).to.deep.equal([false, undefined]);
    });
  }
});
