import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  button,
  cover,
  down,
  marks,
  NEVER,
  openTab,
  press,
  announcement,
  showExits,
} from '../../support/exit.js';
import {removeCover, up} from '../../support/exit.js';
import {fixture, Page, until} from '../../support/page.js';

const exit = (href = NEVER) => `<signpost-exit lang="nl" href="${href}"></signpost-exit>`;
const TWICE = 'Druk nog twee keer op Shift om deze pagina te verlaten.';
const ONCE = 'Druk nog één keer op Shift om deze pagina te verlaten.';
const STAY = 'U blijft op deze pagina.';

const pointerDown = (body: HTMLElement) =>
  body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));

describe('the Shift key', () => {
  let tab: Window & typeof globalThis;
  before(async () => {
    tab = await openTab(exit());
  });
  afterEach(() => {
    tab.document.body.replaceChildren();
    removeCover(tab);
  });
  after(() => {
    tab.close();
  });

  const leaves = () => cover(tab) !== undefined;
  const shift = (times: number, init: KeyboardEventInit = {}) => {
    for (let time = 0; time < times; time++) press(tab.document.body, 'Shift', init);
  };

  it('leaves the page at the third press', async () => {
    await showExits(tab, exit());
    shift(2);
    expect(leaves()).to.equal(false);
    shift(1);
    expect(leaves()).to.equal(true);
  });

  it('announces and shows how many presses remain [wcag 4.1.3]', async () => {
    const [host] = await showExits(tab, exit());
    const shown = async () => {
      await host!.updateComplete;
      return [announcement(host!), marks(host!)];
    };
    expect(await shown()).to.deep.equal(['', undefined]);
    shift(1);
    expect(await shown()).to.deep.equal([TWICE, 1]);
    shift(1);
    expect(await shown()).to.deep.equal([ONCE, 2]);
    shift(1);
    // The cover announces the third press.
    expect(await shown()).to.deep.equal(['', 3]);
  });

  it('counts the left and the right Shift key', async () => {
    await showExits(tab, exit());
    shift(1, {code: 'ShiftLeft'});
    shift(1, {code: 'ShiftRight'});
    shift(1, {code: 'ShiftLeft'});
    expect(leaves()).to.equal(true);
  });

  it('counts once while held down', async () => {
    await showExits(tab, exit());
    down(tab.document.body, 'Shift');
    for (let time = 0; time < 5; time++) down(tab.document.body, 'Shift', {repeat: true});
    up(tab.document.body, 'Shift');
    shift(1);
    expect(leaves()).to.equal(false);
    shift(1);
    expect(leaves()).to.equal(true);
  });

  /** Other input, while Shift is down or between two presses. */
  const otherInput: [name: string, trigger: (target: Element) => void][] = [
    ['another key', (target) => press(target, 'a')],
    ['Tab', (target) => press(target, 'Tab')],
    ['Escape', (target) => press(target, 'Escape')],
    ['Control', (target) => press(target, 'Control')],
    [
      'a click',
      (target) => {
        for (const type of ['pointerdown', 'pointerup']) {
          target.dispatchEvent(new PointerEvent(type, {bubbles: true}));
        }
      },
    ],
  ];
  for (const [name, trigger] of otherInput) {
    it(`starts again after ${name}`, async () => {
      const [host] = await showExits(tab, exit());
      shift(2);
      trigger(tab.document.body);
      await host!.updateComplete;
      expect([announcement(host!), marks(host!)]).to.deep.equal([STAY, undefined]);
      shift(2);
      expect(leaves()).to.equal(false);
      shift(1);
      expect(leaves()).to.equal(true);
    });

    it(`does not count when held for ${name}`, async () => {
      const [host] = await showExits(tab, exit());
      for (let time = 0; time < 4; time++) {
        down(tab.document.body, 'Shift');
        trigger(tab.document.body);
        down(tab.document.body, 'Shift', {repeat: true});
        up(tab.document.body, 'Shift');
      }
      await host!.updateComplete;
      expect([leaves(), announcement(host!), marks(host!)]).to.deep.equal([false, '', undefined]);
    });
  }

  const heldFor: [use: string, start: (body: HTMLElement) => unknown, end?: string][] = [
    ['scrolling sideways', (body) => body.dispatchEvent(new WheelEvent('wheel', {bubbles: true}))],
    ['selecting', pointerDown, 'pointerup'],
    ['dragging', pointerDown, 'dragend'],
    ['a menu that opens at once', pointerDown, 'contextmenu'],
    [
      'composing text',
      (body) => body.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true})),
    ],
  ];
  for (const [use, start, end] of heldFor) {
    it(`does not count while held for ${use}, and counts afterwards`, async () => {
      await showExits(tab, exit());
      const {body} = tab.document;
      for (let time = 0; time < 4; time++) {
        if (end) start(body);
        down(body, 'Shift');
        if (!end) start(tab.document.body);
        up(body, 'Shift');
      }
      expect(leaves()).to.equal(false);
      if (end) body.dispatchEvent(new Event(end, {bubbles: true}));
      shift(3);
      expect(leaves()).to.equal(true);
    });
  }

  it('does not count on a screen keyboard, or as part of an input method', async () => {
    await showExits(tab, exit());
    shift(4, {code: ''});
    shift(4, {isComposing: true});
    expect(leaves()).to.equal(false);
  });

  it('counts in a text field only if pressed quickly', async () => {
    const [host] = await showExits(tab, `${exit()}<textarea></textarea>`);
    const field = tab.document.querySelector('textarea')!;
    press(field, 'Shift');
    press(field, 'Shift');
    await until(() => announcement(host!) === STAY);
    press(field, 'Shift');
    expect(leaves()).to.equal(false);
    press(field, 'Shift');
    press(field, 'Shift');
    expect(leaves()).to.equal(true);
  });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
    it(`does not count with ${modifier}, a shortcut for the keyboard layout`, async () => {
      await showExits(tab, exit());
      shift(4, {[modifier]: true});
      expect(leaves()).to.equal(false);
    });
  }

  for (const key of ['Escape', 'Control', 'CapsLock', 'Enter', ' ']) {
    it(`is the only key that counts: "${key}" does nothing`, async () => {
      const [host] = await showExits(tab, exit());
      for (let time = 0; time < 4; time++) press(tab.document.body, key);
      await host!.updateComplete;
      expect([leaves(), announcement(host!)]).to.deep.equal([false, '']);
    });
  }

  it('counts even if the page stops key events', async () => {
    await showExits(tab, `${exit()}<input />`);
    const stop = (event: Event) => {
      event.stopImmediatePropagation();
    };
    const types = ['keydown', 'keyup'];
    for (const type of types) tab.document.addEventListener(type, stop, true);
    const input = tab.document.querySelector('input')!;
    for (let time = 0; time < 3; time++) press(input, 'Shift');
    for (const type of types) tab.document.removeEventListener(type, stop, true);
    expect(leaves()).to.equal(true);
  });

  it('counts once for all exits of a page, of which the first announces', async () => {
    const [first, second] = await showExits(tab, exit() + exit());
    shift(1);
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    expect([marks(first!), marks(second!)]).to.deep.equal([1, 1]);
    expect([announcement(first!), announcement(second!)]).to.deep.equal([TWICE, '']);
    first!.remove();
    shift(1);
    await second!.updateComplete;
    expect(announcement(second!)).to.equal(ONCE);
    shift(1);
    expect(tab.document.querySelectorAll('html > [role=alert]')).to.have.length(1);
  });

  it('starts again when the exit is moved, and no longer counts when it is removed', async () => {
    const [host] = await showExits(tab, `${exit()}<section></section>`);
    shift(1);
    tab.document.querySelector('section')!.append(host!);
    await host!.updateComplete;
    shift(2);
    expect(leaves()).to.equal(false);
    shift(1);
    expect(leaves()).to.equal(true);
    removeCover(tab);
    host!.remove();
    shift(3);
    expect(leaves()).to.equal(false);
  });

  it('counts when it comes from the real keyboard [wcag 2.1.1, 2.1.3]', async () => {
    const host = await fixture(exit());
    await until(() => button(host));
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'Shift'});
    await host.updateComplete;
    expect([announcement(host), marks(host)]).to.deep.equal([ONCE, 2]);
    await sendKeys({press: 'Tab'});
    await host.updateComplete;
    expect([announcement(host), marks(host)]).to.deep.equal([STAY, undefined]);
    host.remove();
  });
});

describe('five seconds after the last press of Shift', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  it('the count starts again, with an announcement', async () => {
    page = await Page.open({html: exit()});
    const {body, head} = page.document;
    // The page's timers, which the test fires.
    const timers = new Map<number, () => void>();
    const delays: number[] = [];
    Object.assign(page.window, {
      setTimeout: (callback: () => void, delay: number) => {
        timers.set(delays.push(delay), callback);
        return delays.length;
      },
      clearTimeout: (id?: number) => timers.delete(id ?? 0),
    });
    const fireTimers = () => {
      for (const [id, callback] of [...timers]) {
        timers.delete(id);
        callback();
      }
    };
    const script = page.document.createElement('script');
    Object.assign(script, {type: 'module', src: '/dist/signpost.js'});
    head.append(script);
    const host = page.document.querySelector('signpost-exit')!;
    await until(() => button(host));
    press(body, 'Shift');
    press(body, 'Shift');
    fireTimers();
    await host.updateComplete;
    expect([announcement(host), marks(host)]).to.deep.equal([STAY, undefined]);
    press(body, 'Shift');
    press(body, 'Shift');
    await host.updateComplete;
    expect([announcement(host), marks(host)]).to.deep.equal([ONCE, 2]);
    expect(cover(window)).to.equal(undefined);
    // One timer is for the presses, the other removes the announcement.
    expect(new Set(delays.filter((delay) => delay > 1000))).to.deep.equal(new Set([5000]));
    fireTimers();
    fireTimers();
    await host.updateComplete;
    expect(announcement(host)).to.equal('');
  });
});
