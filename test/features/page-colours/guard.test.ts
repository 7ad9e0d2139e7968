import {expect} from 'chai';
import {button} from '../../support/exit.js';
import {fault, Page, shadow, until, warnings} from '../../support/page.js';
import {
  toRgb,
  untilMeasured,
  displayedContrast,
  displayedColour,
  lowContrasts,
  addUnderStyles,
} from './displayed-colours.js';

/** The panel's own colours. */
const own = {background: '#fff', text: '#17262e'};

describe('the panel’s colours', () => {
  let page: Page;

  beforeEach(async () => {
    page = await Page.open({
      html: '<meta name="color-scheme" content="light dark"><body><script type="module" src="/dist/signpost.js"></script>',
    });
    page.document.documentElement.style.colorScheme = 'light';
  });

  afterEach(() => {
    page.close();
  });

  const warned = (action: (seen: string[]) => unknown) => warnings(action, page.window);

  it('need no chunk if the page sets none', async () => {
    const host = await addUnderStyles(page.document, {});
    expect(displayedColour(host, 'text')).to.equal(toRgb(own.text));
    const loaded = page.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((name) => name.includes('page-colours'))).to.deep.equal([]);
  });

  it('are applied if they have enough contrast', async () => {
    const seenWarnings = await warned(async () => {
      const host = await addUnderStyles(page.document, {
        style:
          '--signpost-background: #102a10; --signpost-text: white; --signpost-accent: hsl(120 60% 80%); --signpost-on-accent: black',
      });
      await untilMeasured(host);
      expect(displayedColour(host, 'background')).to.equal('16 42 16');
      expect(displayedColour(host, 'text')).to.equal('255 255 255');
      expect(displayedColour(host, 'button')).to.equal(toRgb('hsl(120 60% 80%)'));
      const style = page.window.getComputedStyle(shadow(host).querySelector('.root')!);
      expect(toRgb(style.backgroundColor)).to.equal('16 42 16');
      // The panel's own surface colour would be illegible here.
      expect(lowContrasts(host)).to.deep.equal([]);
    });
    expect(seenWarnings).to.deep.equal([]);
  });

  const unreadable: [string, string, RegExp][] = [
    ['text', '--signpost-text: #999; --signpost-background: #fff', /text on background .* 2\.85:1/],
    ['the same colour twice', '--signpost-text: red; --signpost-background: red', /1\.00:1/],
    ['one colour of a pair', '--signpost-text: #eee', /--signpost-text.*text on background/],
    ['the phone button', '--signpost-accent: #777; --signpost-on-accent: #fff', /4\.48:1/],
    ['a border', '--signpost-border: #ddd', /border on background .*Allowed: 3:1/],
    ['the focus ring', '--signpost-focus: #eee', /focus on background .*Allowed: 3:1/],
    ['the emergency number', '--signpost-danger: #f99', /danger on danger-surface/],
    ['translucent text', '--signpost-text: rgb(0 0 0 / 40%)', /text on background/],
    ['cards', '--signpost-surface: #333', /text on surface/],
    [
      'a design system’s colours',
      '--utrecht-document-color: #aaa',
      /--utrecht-document-.*Allowed: 7:1/,
    ],
  ];
  for (const [name, style, message] of unreadable) {
    it(`without contrast (${name}) give one warning with the ratio, and are replaced [wcag 1.4.3, 1.4.6, 1.4.11]`, async () => {
      let host!: Element;
      const seenWarnings = await warned(async () => {
        host = await addUnderStyles(page.document, {style});
        await untilMeasured(host);
        // Another update gives no second warning.
        host.setAttribute('heading-level', '3');
        await (host as Element & {updateComplete: Promise<void>}).updateComplete;
      });
      expect(seenWarnings).to.have.length(1);
      expect(seenWarnings[0])
        .to.match(/^<signpost-panel> /)
        .and.to.match(message);
      expect(lowContrasts(host)).to.deep.equal([]);
    });
  }

  for (const value of ['banana', 'currentcolor', 'color-mix(in srgb, currentColor, red)']) {
    it(`that cannot be measured are ignored with a warning: ${value}`, async () => {
      const seenWarnings = await warned(async () => {
        const style = `--signpost-text: ${value}; color: #999`;
        const host = await addUnderStyles(page.document, {style});
        await untilMeasured(host);
        expect(displayedColour(host, 'text')).to.equal(toRgb(own.text));
      });
      expect(seenWarnings).to.deep.equal([
        `<signpost-panel> --signpost-text="${value}" is not known. Allowed: a colour, but not currentcolor.`,
      ]);
    });
  }

  it('are measured against the host page if the background is transparent', async () => {
    const seenWarnings = await warned(async () => {
      const host = await addUnderStyles(page.document, {
        style: 'background: #000; --signpost-background: transparent; --signpost-text: #fff',
      });
      await untilMeasured(host);
      expect(displayedColour(host, 'text')).to.equal('255 255 255');
    });
    expect(seenWarnings).to.deep.equal([]);
  });

  it('are measured against every translucent layer behind', async () => {
    const seenWarnings = await warned(async () => {
      const host = await addUnderStyles(page.document, {
        style:
          'background: rgb(0 0 0 / 80%); --signpost-background: transparent; --signpost-text: #000',
      });
      await untilMeasured(host);
      expect(lowContrasts(host)).to.deep.equal([]);
    });
    expect(seenWarnings).to.have.length(1);
    expect(seenWarnings[0]).to.match(/text on background has a contrast of 1\.66:1/);
  });

  it('are not applied over an image, which cannot be measured', async () => {
    const seenWarnings = await warned(async () => {
      const host = await addUnderStyles(page.document, {
        style:
          'background: linear-gradient(#fff, #000); --signpost-background: rgb(255 255 255 / 90%)',
      });
      await untilMeasured(host);
      expect(displayedColour(host, 'background')).to.equal(toRgb(own.background));
    });
    expect(seenWarnings).to.have.length(1);
    expect(seenWarnings[0]).to.match(/an image shines through background/);
  });

  it('are applied as the opaque colours that were measured', async () => {
    const host = await addUnderStyles(page.document, {
      style:
        '--signpost-background: transparent; --signpost-accent: rgb(0 0 0 / 90%); --utrecht-button-primary-action-background-color: #060',
    });
    await untilMeasured(host);
    expect(displayedContrast(host, 'on-accent', 'accent')).to.be.at.least(7);
    expect(displayedContrast(host, 'on-button', 'button')).to.be.at.least(7);
    const {backgroundColor, color} = getComputedStyle(shadow(host).querySelector('.card .phone')!);
    expect([backgroundColor, color].join()).to.not.match(/rgba|\//);
  });

  it('are measured again when a class changes or a stylesheet is removed', async () => {
    const sheet = page.document.createElement('style');
    sheet.textContent = `
      .day { --signpost-background: #fff; --signpost-text: #300 }
      .night { --signpost-background: #200; --signpost-text: #fee }`;
    page.document.head.append(sheet);
    const host = await addUnderStyles(page.document, {theme: 'day'});
    await untilMeasured(host);
    expect(displayedColour(host, 'text')).to.equal('51 0 0');
    host.parentElement!.className = 'night';
    await until(() => displayedColour(host, 'text') === toRgb('#fee'));
    expect(displayedColour(host, 'background')).to.equal(toRgb('#200'));
    sheet.remove();
    await until(() => displayedColour(host, 'text') === toRgb(own.text));
    expect(displayedColour(host, 'background')).to.equal(toRgb(own.background));
  });

  it('are found in a stylesheet added after the panel', async () => {
    page.close();
    // Another script of the page delays its load event.
    const held = fault('nl.offer=hold');
    page = await Page.open({
      html: `<body><script async src="${held}/locales/nl.offer.js"></script><script type="module" src="/dist/signpost.js"></script></body>`,
    });
    const host = await addUnderStyles(page.document, {theme: 'ground'});
    const sheet = page.document.createElement('style');
    sheet.textContent = '.ground { --utrecht-document-color: #300 }';
    page.document.head.append(sheet);
    expect(displayedColour(host, 'text')).to.equal(toRgb(own.text));
    await fetch(`${held}/release`);
    await until(() => displayedColour(host, 'text') === '51 0 0');
  });

  it('are not measured again if nothing changes', async () => {
    const host = await addUnderStyles(page.document, {style: '--signpost-text: #300'});
    await untilMeasured(host);
    const swatches = shadow(host).querySelector('.swatches')!;
    let changes = 0;
    swatches.addEventListener('transitionrun', () => changes++);
    host.parentElement!.style.setProperty('--signpost-text', '#200');
    await until(() => displayedColour(host, 'text') === toRgb('#200'));
    const before = changes;
    // A loop would cause changes in every frame.
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    }
    expect(changes).to.equal(before);
  });

  it('are measured again when the page turns dark', async () => {
    const host = await addUnderStyles(page.document, {
      style:
        '--signpost-background: light-dark(#fff, #000); --signpost-text: light-dark(#111, #eee)',
    });
    await untilMeasured(host);
    expect(displayedColour(host, 'text')).to.equal('17 17 17');
    page.document.documentElement.style.colorScheme = 'dark';
    await until(() => displayedColour(host, 'text') === '238 238 238');
    expect(lowContrasts(host)).to.deep.equal([]);
  });

  it('of a design system are ignored if `theme` is set, `--signpost-*` are not', async () => {
    const host = await addUnderStyles(
      page.document,
      {
        style:
          '--utrecht-document-background-color: #fff; --utrecht-document-color: #000; --signpost-focus: #ff0',
      },
      '<signpost-panel lang="nl" theme="dark" exit></signpost-panel>'
    );
    await untilMeasured(host);
    const exit = shadow(host).querySelector('signpost-exit')!;
    await until(() => button(exit));
    await untilMeasured(exit);
    for (const element of [host, exit]) {
      expect(displayedColour(element, 'background')).to.equal(toRgb('#11191d'));
      expect(displayedColour(element, 'focus')).to.equal('255 255 0');
    }
  });

  it('have enough contrast by default, light and dark, as has the focus ring [wcag 1.4.3, 1.4.6, 1.4.11]', async () => {
    for (const theme of ['light', 'dark']) {
      const host = await addUnderStyles(
        page.document,
        {},
        `<signpost-panel theme="${theme}"></signpost-panel>`
      );
      expect(lowContrasts(host)).to.deep.equal([]);
      // WCAG technique C40: of two colours with 9:1, one has at least 3:1 on any background.
      expect(displayedContrast(host, 'focus', 'focus-halo')).to.be.at.least(9);
    }
  });

  it('keep their defaults if the chunk fails to load', async () => {
    page.close();
    page = await Page.open({
      html: `<body><script type="module" src="${fault('page-colours=404')}/signpost.js"></script>`,
    });
    const host = await addUnderStyles(page.document, {style: '--signpost-text: #300'});
    expect(displayedColour(host, 'text')).to.equal(toRgb(own.text));
    expect(lowContrasts(host)).to.deep.equal([]);
  });
});
