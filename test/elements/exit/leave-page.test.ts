import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {contrast} from '../../support/contrast.js';
import {
  button,
  cover,
  exitsIn,
  NEVER,
  openTab,
  pageOf,
  press,
  showExits,
  untilShown,
  removeCover,
} from '../../support/exit.js';
import {folded, shadow, until} from '../../support/page.js';
import {untilMeasured} from '../../features/page-colours/displayed-colours.js';

const TRANSPARENT = 'style="--signpost-background: transparent; --signpost-text: #000"';

type Tab = Window & typeof globalThis;

const WEATHER = pageOf('<p id="weather">Dry</p>');
const exit = (href = NEVER, more = '') =>
  `<signpost-exit lang="nl" href="${href}" ${more}></signpost-exit>`;
const exitIn = (tag: string) => `<signpost-exit lang="${tag}" href="${NEVER}"></signpost-exit>`;
const link = (tab: Tab) => button(exitsIn(tab)[0]!)!;

/** Lets no limit of more than 100 ms end, as it could on a busy machine. */
function removeTimeLimits(tab: Tab) {
  const originalSetTimeout = tab.setTimeout.bind(tab);
  Object.assign(tab, {
    setTimeout: (callback: () => void, delay = 0) =>
      delay > 100 ? 0 : originalSetTimeout(callback, delay),
  });
}

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
      await untilShown(tab, '#weather');
      expect(tab.history.length).to.equal(length);
      // The other page does not get this address either.
      expect(tab.document.referrer).to.equal('');
      tab.history.back();
      await untilShown(tab, '#before');
    });
  }

  it('does not return to where the page was before a link within it was followed', async () => {
    tab = await openTab(`<a href="#content">Skip</a><p id="content"></p>${exit(WEATHER)}`);
    // Engines without it go back to the page, as docs/leaving-the-page.md says.
    if (!('navigation' in tab)) return;
    tab.document.querySelector<HTMLElement>('[href="#content"]')!.click();
    await until(() => tab.location.hash);
    removeTimeLimits(tab);
    link(tab).click();
    await untilShown(tab, '#weather');
    tab.history.back();
    await untilShown(tab, '#before');
  });

  for (const type of ['popstate', 'hashchange']) {
    it(`is not held up by a page that loads again at ${type}`, async () => {
      const reload = `<script>addEventListener('${type}', () => location.reload())</script>`;
      tab = await openTab(`<a href="#content">Skip</a>${reload}${exit(WEATHER)}`);
      // Neither event is fired for it.
      tab.history.pushState(null, '', '#content');
      link(tab).click();
      await untilShown(tab, '#weather');
    });
  }

  it('leaves by Shift with a Promise of before 2018', async () => {
    const older = '<script>delete Promise.prototype.finally</script>';
    tab = await openTab(`${older}<a href="#content">Skip</a>${exit(WEATHER)}`);
    tab.document.querySelector<HTMLElement>('[href="#content"]')!.click();
    await until(() => tab.location.hash);
    for (let time = 0; time < 3; time++) press(tab.document.body, 'Shift');
    await untilShown(tab, '#weather');
  });

  it('is not held up by a page that asks whether to leave', async () => {
    tab = await openTab(exit(WEATHER));
    let isAsked = false;
    tab.onbeforeunload = () => {
      isAsked = true;
      return 'Stay?';
    };
    link(tab).click();
    await untilShown(tab, '#weather');
    expect(isAsked).to.equal(false);
  });

  it('uncovers the page if it has asked nonetheless and the visitor stays', async () => {
    tab = await openTab(exit());
    const {title} = tab.document;
    // Before the exit, so that it asks whatever the exit does.
    const ask = (event: Event) => {
      event.preventDefault();
    };
    tab.addEventListener('beforeunload', ask, true);
    link(tab).click();
    tab.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    tab.removeEventListener('beforeunload', ask, true);
    expect(tab.document.body.inert).to.equal(true);
    await until(() => !cover(tab));
    expect([tab.document.body.inert, tab.document.title]).to.deep.equal([false, title]);
  });

  it('works if the page cannot be covered', async () => {
    tab = await openTab(exit(WEATHER));
    Object.assign(tab.document, {
      createElement() {
        throw new Error('A fault');
      },
    });
    link(tab).click();
    await untilShown(tab, '#weather');
  });

  it('falls back on the link if the script throws', async () => {
    tab = await openTab(exit(WEATHER));
    const working = link(tab);
    Object.assign(shadow(exitsIn(tab)[0]!), {
      querySelector() {
        throw new Error('A fault');
      },
    });
    working.click();
    await untilShown(tab, '#weather');
    expect(tab.document.referrer).to.equal('');
  });
});

describe('a page that is being left', () => {
  let tab: Tab;
  before(async () => {
    // Loads every language and the page's colours now: WebKit loads nothing after a page has been
    // left.
    tab = await openTab(
      offeredLanguages.map(({tag}) => exitIn(tag)).join('') + exit(NEVER, TRANSPARENT)
    );
    await untilMeasured(exitsIn(tab).at(-1)!);
    for (const host of exitsIn(tab))
      await until(() => shadow(host).querySelector(`[lang="${host.lang}"]`));
  });
  afterEach(() => {
    removeCover(tab);
  });
  after(() => {
    tab.close();
  });

  it('is covered at once, above everything in it', async () => {
    await showExits(
      tab,
      `${exit()}<style>div {all: unset !important} * {visibility: hidden !important}</style>
      <p style="position: fixed; inset: 0; z-index: 2147483647">Cookies?</p><dialog>Menu</dialog>`
    );
    tab.document.querySelector('dialog')!.showModal();
    link(tab).click();
    const {width, height} = cover(tab)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([tab.innerWidth, tab.innerHeight]);
    // The element that was last added to the top layer is above all others.
    expect(cover(tab)!.matches(':popover-open')).to.equal(true);
    const {visibility, backgroundColor, position} = tab.getComputedStyle(cover(tab)!);
    expect([visibility, backgroundColor, position]).to.deep.equal([
      'visible',
      'rgb(255, 255, 255)',
      'fixed',
    ]);
  });

  it('is inert to keyboard and screen reader', async () => {
    await showExits(tab, `${exit()}<button>After</button>`);
    link(tab).click();
    expect(tab.document.body.inert).to.equal(true);
    tab.document.querySelector('button')!.focus();
    expect(tab.document.activeElement === tab.document.body).to.equal(true);
  });

  for (const {tag, dir = 'ltr'} of offeredLanguages) {
    it(`says so in ${tag}: on the screen, in an announcement and in the tab’s title`, async () => {
      await showExits(tab, exitIn(tag));
      link(tab).click();
      expect([cover(tab)!.lang, cover(tab)!.dir]).to.deep.equal([tag, dir]);
      expect(folded(cover(tab))).to.have.length.greaterThan(5);
      expect(tab.document.title).to.equal(folded(cover(tab)));
      if (tag === 'nl') expect(folded(cover(tab))).to.equal('U verlaat deze pagina.');
    });
  }

  it('has a dark cover if the exit is dark', async () => {
    await showExits(tab, exit(NEVER, 'theme="dark"'));
    link(tab).click();
    const {colorScheme, color, backgroundColor} = tab.getComputedStyle(cover(tab)!);
    expect(colorScheme).to.equal('dark');
    expect(contrast(color, backgroundColor)).to.be.at.least(7);
  });

  it('has an opaque cover, even if the page’s colours are transparent', async () => {
    const [host] = await showExits(tab, exit(NEVER, TRANSPARENT));
    await untilMeasured(host!);
    link(tab).click();
    const {color, backgroundColor} = tab.getComputedStyle(cover(tab)!);
    expect(backgroundColor).to.match(/^rgb\(/);
    expect(contrast(color, backgroundColor)).to.be.at.least(7);
  });

  it('fires no event', async () => {
    await showExits(tab, exit());
    const dispatched: string[] = [];
    const {prototype} = tab.EventTarget;
    const original = Object.getOwnPropertyDescriptor(prototype, 'dispatchEvent')!;
    prototype.dispatchEvent = ({type}) => {
      dispatched.push(type);
      return true;
    };
    link(tab).click();
    Object.defineProperty(prototype, 'dispatchEvent', original);
    expect(cover(tab)).to.not.equal(undefined);
    expect(dispatched).to.deep.equal([]);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is not left by a click with ${key}, which the browser handles`, async () => {
      await showExits(tab, exit());
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
