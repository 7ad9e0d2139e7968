import {expect} from 'chai';
import {Page, text, until} from '../support/page.js';

/** Notes each call that takes long on a page that has not called it yet, before the first frame. */
const RECORDER = `
  window.early = [];
  const record = (owner, name) => {
    const original = owner[name];
    owner[name] = new Proxy(original, {
      apply: (target, that, args) => (note(name), Reflect.apply(target, that, args)),
      construct: (target, args) => (note(name), Reflect.construct(target, args)),
      get: (target, key) => (key === 'supportedLocalesOf' && note(name), Reflect.get(target, key)),
    });
  };
  const note = (name) => window.painted || window.early.push(name);
  for (const name of ['NumberFormat', 'DateTimeFormat', 'DisplayNames']) record(Intl, name);
  record(window, 'getComputedStyle');
`;

type RecordedWindow = Window & {early: string[]; painted?: boolean};

const THEME = '<style>:root {--utrecht-document-color: #222; --signpost-accent: #0b4d5c}</style>';

describe('before the first paint', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const lang of ['nl', 'ar', 'fa']) {
    for (const element of ['panel', 'helplines', 'rubrics', 'figures']) {
      it(`<signpost-${element}> in ${lang} calls neither Intl nor getComputedStyle`, async () => {
        page = await Page.open({
          html: `${THEME}<script>${RECORDER}</script>
            <script>customElements.whenDefined('signpost-${element}').then(() =>
              requestAnimationFrame(() => (window.painted = true)))</script>
            <script type="module" src="/dist/signpost.js"></script>
            <signpost-${element} lang="${lang}"><p>0800 266 64 36</p></signpost-${element}>`,
        });
        const host = await page.element(`signpost-${element}`);
        expect(text(host)).to.not.equal('');
        const recorded = page.window as unknown as RecordedWindow;
        await until(() => recorded.painted);
        expect(recorded.early).to.deep.equal([]);
      });
    }
  }

  it('the panel has no rubrics yet, and has them two frames later', async () => {
    page = await Page.open({
      html: `<script>
          window.sections = () => ['.need', '.rubric', 'table'].filter((part) =>
            document.querySelector('signpost-panel').shadowRoot.querySelector(part));
          document.addEventListener('signpost-language', () => (window.first = sections()));
        </script>
        <script type="module" src="/dist/signpost.js"></script>
        <signpost-panel lang="nl"></signpost-panel>`,
    });
    await page.element();
    const {first, sections} = page.window as unknown as {
      first: string[];
      sections: () => string[];
    };
    expect(first).to.deep.equal(['.need']);
    expect(sections()).to.deep.equal(['.need', '.rubric', 'table']);
  });
});
