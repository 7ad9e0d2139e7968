import {type Page, scriptOrigin, shadow, until} from '../support/page.js';
import {translateByBrowser} from '../support/translate.js';
import {
  AS_IN_JSDOM,
  CARDS_THROW,
  HIDES_LANGUAGES,
  LISTENERS_THROW,
  MOOTOOLS,
  NEEDS_RECEIVER,
  PROTOTYPE,
  READS_DUTCH,
  VOICES_WITHOUT_LANGUAGE,
} from './page-scripts.js';

const {origin} = location;
const PANEL = '<signpost-panel lang="nl"></signpost-panel>';
const SCRIPT = `<script type="module" src="${origin}/dist/signpost.js"></script>`;
const LOCAL =
  '<signpost-local need="self" name="Wijkteam" phone="010 123 45 67">Denkt mee.</signpost-local>';

/** A page that people have, and what must be true of the panel in it beside what always must. */
export interface Condition {
  name: string;
  /** The page's body. */
  html: string | (() => Promise<string>);
  /** The attributes of `<html>`. Default: `lang="nl"`. */
  root?: string;
  isInQuirksMode?: true;
  /** What happens once the panel shows. */
  then?: (page: Page, panel: HTMLElement) => unknown;
  /** The language on display. Default: `nl`. */
  language?: string;
  /** Whether the page hides or disables the panel. */
  isHidden?: true;
  /** What else must become true. */
  expects?: (page: Page, panel: HTMLElement) => unknown;
}

const textOf = (path: string) => fetch(path).then((response) => response.text());

/** Code as a page would have it in its own source. */
const inline = (code: string, attributes = '') =>
  `<script ${attributes}>${code.replaceAll('</script', '<\\/script')}</script>`;
const asFunction = (code: string) => inline(`new Function(${JSON.stringify(code)})()`);
const asBlobModule = (code: string) =>
  inline(`
    const moved = document.createElement('script');
    moved.type = 'module';
    moved.src = URL.createObjectURL(new Blob([${JSON.stringify(code)}], {type: 'text/javascript'}));
    document.head.append(moved);
  `);

const attribute = (name: string, value: string) => (_: Page, panel: HTMLElement) => {
  panel.setAttribute(name, value);
};
const translatedThen =
  (change: (page: Page, panel: HTMLElement) => void, keeps = true) =>
  async (page: Page, panel: HTMLElement) => {
    translateByBrowser(panel, keeps);
    await new Promise(requestAnimationFrame);
    change(page, panel);
  };
const htmlLang = (lang: string) => (page: Page) => {
  page.document.documentElement.lang = lang;
};
const showsLocal = (page: Page) =>
  until(() =>
    shadow(page.document.querySelector('signpost-panel')!).querySelector('[part~=local]')
  );
const showsService = (id: string) => (_: Page, panel: HTMLElement) =>
  until(() => shadow(panel).querySelector(`[data-service=${id}]`));
const says = (words: string) => (_: Page, panel: HTMLElement) =>
  until(() => shadow(panel).querySelector('.root')?.textContent.includes(words));

export const conditions: readonly Condition[] = [
  // 1. Translated by the browser.
  ...[true, false].flatMap((keeps): Condition[] => [
    {
      name: `translated (translate="no" ${keeps ? 'heeded' : 'not heeded'}), then another region`,
      html: PANEL + SCRIPT,
      then: translatedThen(attribute('region', 'BE'), keeps),
      expects: showsService('child-focus'),
    },
    {
      name: `translated (translate="no" ${keeps ? 'heeded' : 'not heeded'}), then another language`,
      html: PANEL + SCRIPT,
      then: translatedThen(attribute('lang', 'en'), keeps),
      language: 'en',
      expects: (_, panel) => until(() => !shadow(panel).querySelector(':is(font)')),
    },
  ]),
  {
    name: 'with links made of the numbers in its text, then another order of needs',
    html: PANEL + SCRIPT,
    then: (_, panel) => {
      for (const number of shadow(panel).querySelectorAll('.brief bdi[dir]')) {
        const link = panel.ownerDocument.createElement('a');
        link.textContent = number.textContent;
        number.replaceChildren(link);
      }
      panel.setAttribute('need', 'despair');
    },
  },
  ...['hu-x-none', 'x-default', ''].map((lang): Condition => ({
    name: `in English, whose translator sets <html lang="${lang}">`,
    root: 'lang="en"',
    html: `<signpost-panel></signpost-panel>${SCRIPT}`,
    then: htmlLang(lang),
    language: 'en',
  })),
  {name: 'with lang="eng"', html: PANEL.replace('"nl"', '"eng"') + SCRIPT, language: 'en'},
  {name: 'with lang="deu"', html: PANEL.replace('"nl"', '"deu"') + SCRIPT, language: 'de'},

  // 2. Hidden by the page.
  ...Object.entries({
    'in a closed menu': 'visibility: hidden; position: fixed',
    'in a faded slide': 'opacity: 0; pointer-events: none',
    'in a menu that is closed by a style sheet': 'content-visibility: hidden; height: 300px',
  }).flatMap(([name, style]): Condition[] => [
    {name, html: `<div style="${style}">${PANEL}</div>${SCRIPT}`, isHidden: true},
    {
      name: `${name}, prerendered`,
      html: async () => `<div style="${style}">${await textOf('/dist/html/nl.html')}</div>`,
      isHidden: true,
    },
  ]),
  {
    name: 'on a page that hides itself against flicker',
    root: 'lang="nl" class="hide"',
    html: `<style>.hide {visibility: hidden}</style>${PANEL}${SCRIPT}`,
    isHidden: true,
  },
  {
    name: 'with `hidden`, and the style of its snippet',
    html: `<style>signpost-panel {display: flow-root}</style>${PANEL.replace('>', ' hidden>')}${SCRIPT}`,
    isHidden: true,
  },
  {name: 'in an inert part', html: `<div inert>${PANEL}</div>${SCRIPT}`, isHidden: true},

  // 5. Faults of other scripts.
  {name: 'with listeners that need a receiver', html: NEEDS_RECEIVER + PANEL + SCRIPT},
  {
    name: 'with listeners that need a receiver, with an exit',
    html: NEEDS_RECEIVER + PANEL.replace('>', ' exit>') + SCRIPT,
  },
  {name: 'with listeners that throw', html: LISTENERS_THROW + PANEL + SCRIPT, language: 'nl'},
  {name: 'whose cards can’t be rendered', html: CARDS_THROW + PANEL + SCRIPT, language: 'nl'},
  ...Object.entries({'Prototype 1.6': PROTOTYPE, 'MooTools 1.4': MOOTOOLS}).map(
    ([name, library]): Condition => ({
      name: `with ${name}, local help and hours`,
      html: `${library}<signpost-panel lang="nl" region="BE-BRU">${LOCAL.replace(' phone', ' hours="Mo-Fr 09:00-17:00" phone').replace('010 123 45 67', '+31 10 123 45 67')}</signpost-panel>${SCRIPT}`,
      expects: async (page, panel) => {
        await showsLocal(page);
        await says('Openingstijden')(page, panel);
      },
    })
  ),

  ...Object.entries({
    'with MooTools, for who reads Dutch alone': READS_DUTCH + MOOTOOLS,
    'with no languages of the visitor': HIDES_LANGUAGES,
    'with voices without a language': VOICES_WITHOUT_LANGUAGE,
  }).map(([name, code]): Condition => ({
    name,
    html: code + PANEL + SCRIPT,
    expects: (_, panel) =>
      until(
        () => shadow(panel).querySelector('.need .card') && shadow(panel).querySelector('.rubric')
      ),
  })),
  {
    name: 'with an exit, with what jsdom has',
    html: `${AS_IN_JSDOM}${PANEL.replace('>', ' exit>')}${SCRIPT}`,
    expects: (_, panel) =>
      until(() =>
        shadow(panel).querySelector('signpost-exit')?.shadowRoot?.querySelector('.leave')
      ),
  },

  // 6. Markup that the CMS has changed.
  {
    name: 'with local help in paragraphs and boxes',
    html: `<signpost-panel lang="nl"><p>${LOCAL}</p><div><div>${LOCAL}</div></div></signpost-panel>${SCRIPT}`,
    expects: showsLocal,
  },
  {
    name: 'that an editor has closed before its local help',
    html: `<p><signpost-panel lang="nl"></p><p>${LOCAL}</p>${SCRIPT}`,
    expects: showsLocal,
  },
  {
    name: 'prerendered and put in by a script',
    html: async () =>
      `<main id="content"></main>${inline(`document.getElementById('content').innerHTML = ${JSON.stringify(await textOf('/dist/html/nl.html'))}`)}${SCRIPT}`,
  },
  {
    name: 'on a page in quirks mode, dark',
    html: PANEL.replace('>', ' theme="dark">') + SCRIPT,
    isInQuirksMode: true,
    expects: async (page, panel) => {
      await until(() => shadow(panel).querySelector('table'));
      const colourOf = (selector: string) =>
        page.window.getComputedStyle(shadow(panel).querySelector(selector)!).color;
      // In quirks mode a table takes black text by itself.
      await until(() => colourOf('td') === colourOf('.root'));
    },
  },

  // 7. Optimised scripts.
  {
    name: 'with the module run as a classic script, among the names of others',
    html: `<script>const t = 1, e = 2, s = 3, i = 4, n = 5, o = 6, r = 7;</script>${PANEL}<script src="${origin}/dist/signpost.js"></script><script>const a = 1, c = 2, l = 3, h = 4, d = 5;</script>`,
  },
  {
    name: 'with the module run as a classic script from another origin',
    html: async () => `${PANEL}<script src="${await scriptOrigin()}/signpost.js"></script>`,
  },
  {
    name: 'with the module moved, and data-base',
    html: async () =>
      PANEL.replace('>', ` data-base="${origin}/dist">`) +
      asBlobModule(await textOf('/dist/signpost.js')),
  },
  {
    name: 'with the module in the page, and data-base',
    html: async () =>
      PANEL + inline(await textOf('/dist/signpost.js'), `type="module" data-base="${origin}/dist"`),
  },
  {
    name: 'with the loader in the page, and data-base',
    html: async () =>
      inline(await textOf('/dist/signpost-loader.js')) +
      PANEL.replace('>', ` data-base="${origin}/dist">`),
  },
  {
    name: 'with the loader run as a function, and data-base',
    html: async () =>
      PANEL.replace('>', ` data-base="${origin}/dist/">`) +
      asFunction(await textOf('/dist/signpost-loader.js')),
  },
  {
    name: 'with the loader as a module',
    html: `${PANEL}<script type="module" src="${origin}/dist/signpost-loader.js"></script>`,
  },
  {
    name: 'with the loader, and an image named currentScript',
    html: `<img name="currentScript" src="data:,">${PANEL}<script src="${origin}/dist/signpost-loader.js"></script>`,
  },

  // 9. Other.
  {
    name: 'that is moved into another document',
    html: `${PANEL}<iframe></iframe>${SCRIPT}`,
    then: (page, panel) => {
      page.document.querySelector('iframe')!.contentDocument!.body.append(panel);
    },
    expects: (_, panel) =>
      until(() => {
        const root = shadow(panel).querySelector('.root')!;
        return panel.ownerDocument.defaultView!.getComputedStyle(root).borderTopWidth === '1px';
      }),
  },
  {
    name: 'with region="UK"',
    html: PANEL.replace('>', ' region="UK">') + SCRIPT,
    expects: showsService('stop-it-now-gb'),
  },
  {
    name: 'with an address of a script in place of a file',
    html: PANEL.replace('>', ' local="javascript:faults.push(1)">') + SCRIPT,
  },
];
