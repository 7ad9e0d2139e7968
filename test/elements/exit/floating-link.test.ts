import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {button} from '../../support/exit.js';
import {Page, until} from '../../support/page.js';

const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';
const exit = (lang = 'nl') => `<signpost-exit lang="${lang}"></signpost-exit>`;
/** Makes the page longer than the window. */
const LONG = '<p style="height: 3000px; margin: 0">…</p>';

describe('an exit that is scrolled out of view', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  async function open(html: string, width = 1280) {
    page = await Page.open({html: `<body style="margin: 0">${html}${SCRIPT}`}, {width});
    await until(() => page.document.querySelector('signpost-exit') && button(host()));
  }
  const host = (index = 0) => page.document.querySelectorAll('signpost-exit')[index]!;
  const link = (index = 0) => button(host(index))!;
  const floats = (index = 0) => page.window.getComputedStyle(link(index)).position === 'fixed';
  const box = (element: Element) => element.getBoundingClientRect();

  async function scroll(to: number) {
    page.window.scrollTo(0, to);
    await until(() => floats() === to > 0);
  }

  /** The topmost element at the centre of the link. */
  function topElement(index = 0) {
    const {left, right, top, bottom} = box(link(index));
    return page.document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  }

  it('floats at the top on the inline-end side, and returns to its place', async () => {
    await open(exit() + LONG);
    expect(floats()).to.equal(false);
    const before = box(link());
    await scroll(500);
    expect(box(link()).top).to.be.within(0, 9);
    expect(page.document.documentElement.clientWidth - box(link()).right).to.be.within(0, 9);
    expect([box(link()).width, box(link()).height]).to.deep.equal([before.width, before.height]);
    expect(link().getAttribute('part')).to.equal('link floating');
    await scroll(0);
    expect(box(link()).toJSON()).to.deep.equal(before.toJSON());
    expect([link().hasAttribute('popover'), link().getAttribute('part')]).to.deep.equal([
      false,
      'link',
    ]);
  });

  it('floats on the left in Arabic', async () => {
    await open(`<div dir="rtl">${exit('ar')}</div>${LONG}`);
    await scroll(500);
    expect(box(link()).left).to.be.within(0, 10);
  });

  it('keeps its space in the page, so that nothing moves', async () => {
    await open(`${exit()}<p id="after">After</p>${LONG}`, 320);
    const after = page.document.querySelector('#after')!;
    const place = () => Math.round(box(after).top + page.window.scrollY);
    const [before, width] = [place(), box(host()).width];
    await scroll(500);
    expect([place(), box(host()).width]).to.deep.equal([before, width]);
  });

  const obstacles: [name: string, html: string][] = [
    [
      'a cookie bar with the largest z-index',
      `${exit()}${LONG}<p style="position: fixed; inset: 0 0 auto; height: 200px; z-index: 2147483647; margin: 0; background: #fff">Cookies?</p>`,
    ],
    [
      'a wrapper with hidden overflow',
      `<div style="overflow: hidden; height: 60px">${exit()}</div>${LONG}`,
    ],
    [
      'a wrapper with a transform and containment',
      `<div style="transform: translateY(10px); contain: paint; isolation: isolate; z-index: 0">${exit()}</div>
      <div style="position: relative; z-index: 9; background: #eee">${LONG}</div>`,
    ],
  ];
  for (const [name, html] of obstacles) {
    it(`floats above ${name}`, async () => {
      await open(html);
      await scroll(500);
      expect(topElement() === host()).to.equal(true);
    });
  }

  it('floats at the bottom if the page has a bar at the top, which stays usable', async () => {
    await open(
      `${exit()}<header style="position: sticky; top: 0; background: #fff"><button style="float: right; margin: 8px">Menu</button></header>${LONG}`
    );
    await scroll(500);
    expect(page.window.innerHeight - box(link()).bottom).to.be.within(0, 9);
    const {left, top} = box(page.document.querySelector('button')!);
    const touched = page.document.elementFromPoint(left + 5, top + 5);
    expect(touched?.localName).to.equal('button');
    expect(topElement() === host()).to.equal(true);
  });

  it('floats at the top if the page has bars at the top and the bottom', async () => {
    await open(
      `${exit()}<div style="position: fixed; inset: 0 0 auto; height: 60px">Menu</div><div style="position: fixed; inset: auto 0 0; height: 90px">Cookies?</div>${LONG}`
    );
    await scroll(500);
    expect(box(link()).top).to.be.within(0, 9);
    expect(topElement() === host()).to.equal(true);
  });

  it('floats above a popover that the page opens later', async () => {
    await open(
      `${exit()}${LONG}<p popover="manual" style="inset: 0; width: auto; height: auto">Menu</p>`
    );
    await scroll(500);
    page.document.querySelector<HTMLElement>('[popover]')!.showPopover();
    await until(() => topElement() === host());
  });

  it('floats in a browser without popovers', async () => {
    const older = `<script>
      delete HTMLElement.prototype.showPopover;
      delete HTMLElement.prototype.hidePopover;
      delete HTMLElement.prototype.popover;
    </script>`;
    await open(`${older}${exit()}<div style="position: relative; z-index: 9">${LONG}</div>`);
    await scroll(500);
    expect(box(link()).top).to.be.within(0, 9);
    expect(topElement() === host()).to.equal(true);
    await scroll(0);
  });

  it('floats if a wrapper clips it or scrolls', async () => {
    await open(
      `<div style="overflow: auto; height: 300px; margin-top: 100px">${exit()}${LONG}</div>`
    );
    page.document.querySelector('div')!.scrollTop = 500;
    await until(() => floats());
    expect(topElement() === host()).to.equal(true);
    page.close();
    await open(`<div style="overflow: hidden; height: 9px; margin-top: 50px">${exit()}</div>`);
    await until(() => floats());
  });

  it('can be clicked under a modal dialog, whose backdrop gets the click', async () => {
    await open(`${exit()}${LONG}<dialog style="margin: auto">Cookies?</dialog>`);
    await scroll(500);
    const dialog = page.document.querySelector('dialog')!;
    dialog.showModal();
    let isClicked = false;
    // Before the link gets it, which would leave the test page.
    const catchClick = (event: Event) => {
      isClicked = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    host().shadowRoot!.addEventListener('click', catchClick, true);
    const click = (x: number, y: number) =>
      dialog.dispatchEvent(
        new MouseEvent('click', {clientX: x, clientY: y, bubbles: true, cancelable: true})
      );
    const {left, top, bottom} = box(link());
    click(left + 5, bottom + 50);
    expect(isClicked).to.equal(false);
    click(left + 5, top + 5);
    expect(isClicked).to.equal(true);
  });

  it('does not float if the page has faded, hidden, folded or moved aside what it stands in', async () => {
    const away = [
      'opacity: 0',
      'visibility: hidden',
      'max-height: 0; overflow: hidden',
      'position: fixed; top: -100px; transform: translateX(-120%)',
    ];
    const hidden = away.map((style) => `<div style="${style}">${exit()}</div>`);
    await open(`${hidden.join('')}<div inert>${exit()}</div>${exit()}${LONG}`);
    const last = away.length + 1;
    await until(() =>
      Array.from({length: last + 1}, (_, index) => button(host(index))).every(Boolean)
    );
    page.window.scrollTo(0, 500);
    // The last is the first that may.
    await until(() => floats(last));
    expect(Array.from({length: last}, (_, index) => floats(index))).to.not.include(true);
  });

  it('does not float while it is below the viewport, or hidden by the page', async () => {
    await open(`${exit()}${LONG}${exit()}<div hidden>${exit()}</div>`);
    await until(() => button(host(1)) && button(host(2)));
    await scroll(500);
    expect([floats(0), floats(1)]).to.deep.equal([true, false]);
    expect(box(link(2)).height).to.equal(0);
  });

  it('floats only one link if a page has two', async () => {
    await open(exit() + exit() + LONG);
    await until(() => button(host(1)));
    page.window.scrollTo(0, 500);
    await until(() => floats(0) || floats(1));
    expect([floats(0), floats(1)]).to.have.members([true, false]);
    host(floats(0) ? 0 : 1).remove();
    await until(() => floats(0));
  });

  it('still floats after being moved in the DOM', async () => {
    await open(`${exit()}${LONG}<section></section>${LONG}`);
    await scroll(500);
    page.document.querySelector('section')!.append(host());
    await until(() => !floats());
    page.window.scrollTo(0, 4000);
    await until(() => floats());
    expect(topElement() === host()).to.equal(true);
  });

  it('keeps focus [wcag 2.4.3]', async () => {
    await open(exit() + LONG);
    link().focus();
    await scroll(500);
    expect(host().shadowRoot!.activeElement === link()).to.equal(true);
    await scroll(0);
    expect(host().shadowRoot!.activeElement === link()).to.equal(true);
  });

  for (const smooth of ['auto', 'smooth']) {
    it(`never covers the focused element, with scroll-behavior ${smooth} [wcag 2.4.11, 2.4.12]`, async () => {
      const buttons = Array.from({length: 20}, (_, index) => `<button>Number ${index}</button>`);
      await open(
        `<style>html {scroll-behavior: ${smooth}} button {display: block; height: 32px; width: 100%; margin: 0}</style>${exit()}${buttons.join('')}${LONG}`
      );
      page.window.scrollTo({top: 650, behavior: 'instant'});
      await until(() => floats());
      // Backwards, as with Shift+Tab.
      for (const target of [...page.document.querySelectorAll('button')].reverse()) {
        target.focus();
        await until(
          () => box(target).top >= 0 && (!floats() || box(target).top >= box(link()).bottom)
        );
      }
    });
  }

  it('never covers the focused element while at the bottom', async () => {
    const buttons = Array.from({length: 40}, (_, index) => `<button>Number ${index}</button>`);
    await open(
      `<style>button {display: block; height: 32px; width: 100%; margin: 0}</style>${exit()}<header style="position: fixed; inset: 0 0 auto; height: 60px">Bar</header>${buttons.join('')}${LONG}`
    );
    await scroll(200);
    for (const target of page.document.querySelectorAll('button')) {
      target.focus();
      await until(() => !floats() || box(target).bottom <= box(link()).top);
    }
  });

  it('does not cover a focused element with a fixed position [wcag 2.4.11, 2.4.12]', async () => {
    // Between bars on both sides, whichever has focus.
    await open(
      `${exit()}${LONG}<a href="#x">Next</a>` +
        ['top: 0', 'bottom: 0']
          .map(
            (side) =>
              `<p style="position: fixed; inset-inline: 0; ${side}; margin: 0"><button style="float: right; margin: 8px">Menu</button></p>`
          )
          .join('')
    );
    await scroll(500);
    const [topMenu, bottomMenu] = page.document.querySelectorAll('button');
    topMenu!.focus();
    await until(() => box(link()).top > box(topMenu!).bottom);
    expect(page.window.innerHeight - box(link()).bottom).to.be.within(0, 9);
    bottomMenu!.focus();
    await until(() => box(link()).bottom < box(bottomMenu!).top);
    page.document.querySelector('a')!.focus();
    await until(() => box(link()).top < 8);
  });

  it('does not scroll for a focused element larger than the viewport', async () => {
    await open(`${exit()}<main tabindex="-1"><a href="#x">Left</a>${LONG}</main>`, 320);
    await scroll(500);
    page.document.querySelector('main')!.focus({preventScroll: true});
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    }
    expect(page.window.scrollY).to.equal(500);
  });

  for (const {tag} of offeredLanguages) {
    it(`takes one line and at most a fifth of a small screen, in ${tag}`, async () => {
      await open(exit(tag) + LONG, 320);
      page.frame.style.height = '256px';
      await scroll(500);
      const {left, right, bottom, height} = box(link());
      expect([left >= 0, right <= 320]).to.deep.equal([true, true]);
      expect(height).to.be.within(44, 48);
      expect(bottom).to.be.below(54);
    });
  }
});
