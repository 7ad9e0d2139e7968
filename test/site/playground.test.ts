import {expect} from 'chai';
import {folded, Page, shadow, until} from '../support/page.js';
import {url} from './site.js';

const tags = [
  'signpost-panel',
  'signpost-helplines',
  'signpost-rubrics',
  'signpost-figures',
  'signpost-exit',
  'signpost-local',
];

describe('the playground', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  const find = (selector: string) => page.document.querySelector<HTMLElement>(selector)!;
  const markup = () => find('.markup').textContent;
  const live = () => find('.live').firstElementChild as HTMLElement | null;
  const field = (id: string) => page.document.getElementById(id) as HTMLInputElement;

  async function open(state = '') {
    page = await Page.open({url: url('playground') + state});
    await until(() => live() && page.window.customElements.get(live()!.localName));
  }

  /** Sets a field as a visitor does. */
  function set(field: HTMLInputElement, value: string) {
    field.value = value;
    for (const type of ['input', 'change']) {
      field.dispatchEvent(new page.window.Event(type, {bubbles: true}));
    }
  }

  for (const tag of tags) {
    it(`shows ${tag}, with its controls alone and its HTML`, async () => {
      await open();
      set(field('tag'), tag);
      const shown = [...page.document.querySelectorAll<HTMLElement>('.element')].filter(
        ({hidden}) => !hidden
      );
      expect(shown.map(({dataset}) => dataset['tag'])).to.deep.equal([tag]);
      expect(live()!.matches(tag) || live()!.querySelector(tag) !== null).to.equal(true);
      expect(markup()).to.contain(`<${tag}`).and.to.contain(`</${tag}>`);
      const script = new URL('/dist/signpost.js', page.window.location.href).href;
      expect(markup()).to.contain(`<script type="module" src="${script}"></script>`);
    });
  }

  it('sets what a visitor chooses on the element, in the HTML and in the address', async () => {
    await open();
    const panel = live();
    set(field('signpost-panel.theme'), 'dark');
    set(field('signpost-panel.label'), 'Say "hello" & <b>more</b>');
    set(field('signpost-panel.--signpost-radius'), '0.25em');
    field('signpost-panel.exit').click();
    // In place, so that what is open stays open.
    expect(live()).to.equal(panel);
    expect(panel!.getAttribute('theme')).to.equal('dark');
    expect(panel!.hasAttribute('exit')).to.equal(true);
    expect(panel!.style.getPropertyValue('--signpost-radius')).to.equal('0.25em');
    const parsed = new DOMParser().parseFromString(markup(), 'text/html');
    const copy = parsed.querySelector('signpost-panel')!;
    expect(copy.getAttribute('label')).to.equal('Say "hello" & <b>more</b>');
    expect(copy.getAttribute('style')).to.equal('--signpost-radius: 0.25em');
    const state = new URLSearchParams(page.window.location.hash.slice(1));
    expect(state.get('tag')).to.equal('signpost-panel');
    expect(state.get('theme')).to.equal('dark');
    expect(state.has('exit')).to.equal(true);
    set(field('signpost-panel.theme'), '');
    expect(panel!.hasAttribute('theme')).to.equal(false);
  });

  it('keeps the order in which a list is ticked', async () => {
    await open();
    const box = (value: string) =>
      find(`[data-tag=signpost-panel] [data-name=need] [value=${value}]`);
    box('victim').click();
    box('other').click();
    expect(live()!.getAttribute('need')).to.equal('victim other');
    box('victim').click();
    box('victim').click();
    expect(live()!.getAttribute('need')).to.equal('other victim');
  });

  it('shows the state of an address, and of one that changes', async () => {
    await open('#tag=signpost-helplines&need=report+self&lang=ar&--signpost-space=2em');
    expect(live()!.localName).to.equal('signpost-helplines');
    expect(live()!.getAttribute('need')).to.equal('report self');
    await until(() => shadow(live()!).querySelector<HTMLElement>('.root')?.lang === 'ar');
    page.window.location.hash = '#tag=signpost-rubrics&only=database';
    await until(() => live()!.localName === 'signpost-rubrics');
    expect(markup()).to.contain('only="database"');
  });

  it('keeps its state in the address when a visitor skips to the content', async () => {
    await open('#tag=signpost-rubrics&only=database');
    find('.skip').click();
    await until(() => page.document.activeElement === find('#main'));
    await until(() => page.window.location.hash === '#tag=signpost-rubrics&only=database');
    expect(markup()).to.contain('only="database"');
  });

  it('takes nothing from an address but values of what can be set', async () => {
    await open(
      '#tag=signpost-panel&onclick=alert(1)&style=color:red&theme=no&label=%3Cimg+src+onerror%3D"alert(1)"%3E'
    );
    expect(live()!.getAttributeNames()).to.deep.equal(['label']);
    expect(live()!.querySelector('img')).to.equal(null);
    page.window.location.hash = '#tag=script&src=x';
    expect(live()!.localName).to.equal('signpost-panel');
  });

  it('lists the events of the element', async () => {
    await open();
    set(field('signpost-panel.lang'), 'fr');
    await until(() => folded(find('.events')).includes('signpost-language: fr'));
  });
});
