import {expect} from 'chai';
import type {SignpostPanel} from '../../src/elements/panel/signpost-panel.js';
import {contrast} from '../support/contrast.js';
import {button} from '../support/exit.js';
import {offerLoaded} from '../support/full-panel.js';
import {fixture, folded, shadow, until} from '../support/page.js';
import {Synthesiser} from '../support/speech.js';
import {press} from '../support/visitor.js';

const root = (host: Element) => shadow(host).querySelector<HTMLElement>('.root')!;
const picker = (host: Element) => shadow(host).querySelector<HTMLElement>('.picker summary')!;

/** Every visible control in DOM order, with those of the exit in the row of tools. */
const controls = (host: Element) => {
  const all = controlsIn(host);
  const afterTools = all.findIndex((control) => !control.closest('.tools'));
  return [...all.slice(0, afterTools), ...controlsIn(exit(host)), ...all.slice(afterTools)];
};
const controlsIn = (host: Element) =>
  [...shadow(host).querySelectorAll<HTMLElement>('a[href], button, select, summary')].filter(
    (element) =>
      element.checkVisibility({visibilityProperty: true}) && !element.matches(':disabled')
  );
const exit = (host: Element) => shadow(host).querySelector('signpost-exit')!;

const times = (count: number, key: string) => Array<string>(count).fill(key);

/** Adds a panel with all the controls that it can have, between two buttons of the page. */
async function panelBetweenButtons(attributes: string) {
  Synthesiser.in(window, 'nl', 'ar');
  const box = await fixture<HTMLElement & SignpostPanel>(
    `<div><button>before</button><signpost-panel exit ${attributes}></signpost-panel><button>after</button></div>`
  );
  const [before, host, after] = box.children as unknown as [
    HTMLElement,
    SignpostPanel,
    HTMLElement,
  ];
  await host.updateComplete;
  await until(() => button(exit(host)));
  await offerLoaded(host);
  return {before, host, after};
}

async function openAll(host: Element) {
  const disclosures = [...shadow(host).querySelectorAll('details')];
  for (const details of disclosures) details.open = true;
  await until(() => disclosures.every(({children}) => children.length > 1));
}

/** The elements that get focus while the action runs, in order. */
async function focused(
  host: Element,
  action: () => Promise<unknown>,
  inspect: (element: Element) => void = () => {}
): Promise<Element[]> {
  const seen: Element[] = [];
  const note = ({target}: Event) => {
    if (target === host || target === exit(host)) return;
    seen.push(target as Element);
    inspect(target as Element);
  };
  const places = [document, shadow(host), shadow(exit(host))];
  for (const place of places) place.addEventListener('focusin', note);
  await action();
  for (const place of places) place.removeEventListener('focusin', note);
  return seen;
}

/** Describes elements by tag and name, since chai can't print them readably. */
const names = (elements: Element[]) =>
  elements.map((element) => `${element.localName} ${element.ariaLabel ?? folded(element)}`);

/** Everything that a key press could change by accident. */
const state = (host: Element) => ({
  open: [...shadow(host).querySelectorAll('details')].map(({open}) => open),
  explained: shadow(host).querySelectorAll(':popover-open').length,
  language: root(host).lang,
  reading: host.getAttribute('reading'),
  focus: names([shadow(host).activeElement ?? document.activeElement!]),
  scroll: [scrollX, scrollY],
  address: location.href,
});

describe('the Tab key [wcag 2.1.1, 2.1.2, 2.1.3, 2.4.3]', () => {
  for (const lang of ['nl', 'ar']) {
    for (const shown of ['initially', 'with everything open']) {
      it(`reaches every control once, in reading order, and leaves the panel: ${lang}, ${shown}`, async () => {
        const {before, host, after} = await panelBetweenButtons(`lang="${lang}"`);
        if (shown !== 'initially') await openAll(host);
        const expected = controls(host);
        before.focus();
        const there = await focused(host, () => press(...times(expected.length + 1, 'Tab')));
        expect(names(there)).to.deep.equal(names([...expected, after]));
        const back = await focused(host, () => press(...times(expected.length + 1, 'Shift+Tab')));
        expect(names(back)).to.deep.equal(names([before, ...expected].reverse()));
      });
    }
  }
});

describe('focus', () => {
  it('shows a ring on every control [wcag 2.4.7, 2.4.13]', async () => {
    const {before, host} = await panelBetweenButtons('lang="nl"');
    await openAll(host);
    before.focus();
    const faint: string[] = [];
    const seen = await focused(
      host,
      () => press(...times(controls(host).length, 'Tab')),
      (element) => {
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
        const ring = [outlineStyle, parseFloat(outlineWidth) >= 2, boxShadow !== 'none'];
        if (ring.join() !== 'solid,true,true') faint.push(...names([element]));
      }
    );
    expect(faint).to.deep.equal([]);
    expect(seen.length).to.be.greaterThan(60);
  });

  for (const theme of ['light', 'dark']) {
    it(`shows a ring with a contrast of 3:1 on every background, ${theme} [wcag 2.4.13]`, async () => {
      const {before, host} = await panelBetweenButtons(`lang="nl" theme="${theme}"`);
      before.focus();
      await press('Tab');
      const {outlineColor, boxShadow} = getComputedStyle(picker(host));
      const halo = /rgba?\([^)]+\)/.exec(boxShadow)![0];
      const probe = document.createElement('i');
      root(host).append(probe);
      for (const behind of [
        'white',
        'black',
        ...['background', 'surface', 'accent', 'danger-surface', 'button'].map(
          (token) => `var(--_${token})`
        ),
      ]) {
        probe.style.color = behind;
        const {color} = getComputedStyle(probe);
        const best = Math.max(contrast(outlineColor, color), contrast(halo, color));
        expect(best, `${behind} ${color}`).to.be.at.least(3);
      }
    });
  }

  for (const width of ['0', 'thick', '-4px', '100px']) {
    it(`shows a ring of 2 to 6 px if the page asks for ${width}`, async () => {
      const {before, host} = await panelBetweenButtons(
        `lang="nl" style="--signpost-focus-width: ${width}"`
      );
      before.focus();
      await press('Tab');
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(picker(host));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.within(2, 6);
      expect(boxShadow).to.not.equal('none');
    });
  }

  it('stays in the panel when the page changes its language, on any control [wcag 2.4.3]', async () => {
    const {host} = await panelBetweenButtons('');
    await openAll(host);
    const kind = (element: Element) =>
      `${element.parentElement!.className} ${element.localName}.${element.className}`;
    const show = async (lang: string) => {
      document.documentElement.lang = lang;
      await until(() => root(host).lang === lang);
    };
    await show('ar');
    const kinds = new Set(controls(host).map(kind));
    await show('nl');
    for (const control of controls(host)) kinds.add(kind(control));
    const lost: string[] = [];
    for (const wanted of kinds) {
      for (const [from, to] of [
        ['nl', 'ar'],
        ['ar', 'nl'],
      ] as const) {
        // Some languages have more kinds than others.
        const control = controls(host).find((other) => kind(other) === wanted);
        control?.focus({preventScroll: true});
        const name = control && names([control]).join();
        await show(to);
        if (name && !shadow(host).activeElement) lost.push(`${name}, from ${from} to ${to}`);
      }
    }
    document.documentElement.lang = 'nl';
    expect(lost).to.deep.equal([]);
  });
});

describe('Escape', () => {
  it('closes only an explanation [wcag 1.4.13, 2.1.2]', async () => {
    const {host} = await panelBetweenButtons('lang="nl"');
    await openAll(host);
    const button = shadow(host).querySelector<HTMLElement>('.picker button')!;
    const term = shadow(host).querySelector<HTMLElement>('.term')!;
    for (const place of [button, term]) {
      place.focus({preventScroll: true});
      const before = state(host);
      await press('Escape');
      expect(state(host)).to.deep.equal(before);
    }
    const before = state(host);
    await press('Enter');
    expect(state(host)).to.deep.equal({...before, explained: 1});
    await press('Escape');
    expect(state(host)).to.deep.equal(before);
  });
});

describe('letter and digit keys', () => {
  it('do nothing, whichever element has focus [wcag 2.1.4]', async () => {
    const {host} = await panelBetweenButtons('lang="nl"');
    for (const selector of ['.root', '.picker summary', '.phone', '.switch', '.term']) {
      shadow(host).querySelector<HTMLElement>(selector)!.focus({preventScroll: true});
      const before = state(host);
      await press(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789'));
      expect(state(host)).to.deep.equal(before);
    }
  });
});
