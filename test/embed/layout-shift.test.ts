import {expect} from 'chai';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {defineElements, fault, Page, scriptOrigin, until} from '../support/page.js';

const WIDTHS = [390, 768, 1280];
const HEIGHT = 800;

/** What a page may ask of its first panel. */
const settings: Record<string, string> = {
  'as it is': '',
  'with another region, an exit and plain language': 'region="BE" exit reading="plain"',
  'in Arabic, with a theme': 'lang="ar" theme="dark"',
  'with local help in its first need': 'need="other self" local="/demo/local-help.json"',
};

describe('a host page, when the script comes late', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const name of ['partner', 'municipality', 'school', 'forms']) {
    for (const [setting, attributes] of Object.entries(settings)) {
      for (const width of WIDTHS) {
        it(`keeps everything in place: ${name}.html ${setting}, ${String(width)} px`, async () => {
          const script = fault('signpost=hold');
          page = await openDemo(name, attributes, script, width);
          const before = visibleBlocks(page);
          expect(before).to.not.have.length(0);
          const shifts = observeShifts(page.window);
          await fetch(`${script}/release`);
          await page.element();
          for (const element of ours(page)) await element.updateComplete;
          await until(() => ours(page).every(({shadowRoot}) => shadowRoot!.querySelector('.root')));
          expect(visibleBlocks(page)).to.deep.equal(before);
          expect(shifts()).to.equal(0);
        });
      }
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
    page = await openDemo('partner', '', '/nowhere', 390);
    expect(panelHeight()).to.be.at.least(HEIGHT);
    // After 20 seconds.
    for (const animation of page.document.getAnimations()) animation.finish();
    expect(panelHeight()).to.be.below(200);
  });

  it('is not held where scripts are off', async () => {
    page = await openDemo('partner', '', '/nowhere', 390, {scripts: false});
    expect(panelHeight()).to.be.below(200);
  });
});

/** Opens a demo page, with its script from another place, and waits for its styles. */
async function openDemo(
  name: string,
  attributes: string,
  script: string,
  width: number,
  {scripts = true} = {}
) {
  await defineElements();
  const html = await (await fetch(`/demo/${name}.html`)).text();
  const origin = await scriptOrigin();
  const page = await Page.open(
    {
      html: html
        .replaceAll(`"${name}.css"`, `"/demo/${name}.css"`)
        .replace('<script src="demo.js" defer></script>', '')
        .replaceAll(`${origin}/signpost.js`, `${script}/signpost.js`)
        .replaceAll(`${origin}/locales/`, `${script}/locales/`)
        .replace(/<signpost-panel(?! lang=)/, `<signpost-panel ${attributes}`),
    },
    {width, scripts}
  );
  await until(() => [...page.document.styleSheets].length && page.document.querySelector('main'));
  const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  await until(() => links.every(({sheet}) => sheet));
  // In Firefox the animation that holds the room starts with the first frame.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return page;
}

const ours = (page: Page) => [
  ...page.document.querySelectorAll<SignpostElement>('signpost-panel, signpost-exit'),
];

/** The blocks of the host page that are in view, and where. */
function visibleBlocks(page: Page): string[] {
  const blocks = [...page.document.querySelectorAll('h1, h2, p, td, .logo, .tile, footer, iframe')];
  return blocks
    .filter((block) => !block.closest('signpost-panel, signpost-exit'))
    .map((block) => ({block, rect: block.getBoundingClientRect()}))
    .filter(({rect}) => rect.top < HEIGHT && rect.bottom > 0)
    .map(
      ({block, rect: {left, top}}) =>
        `${block.localName} ${block.textContent.trim().slice(0, 20)} ${String(Math.round(left))},${String(Math.round(top))}`
    );
}

/** Adds up the layout shifts from now on, in browsers that tell of them. */
function observeShifts(window: Window & typeof globalThis): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & {value: number}).value;
  };
  const observer = new window.PerformanceObserver((list) => {
    add(list.getEntries());
  });
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer.observe({type: 'layout-shift'});
  }
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}
