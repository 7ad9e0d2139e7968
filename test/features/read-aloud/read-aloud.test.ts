import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {folded, Page, shadow, until} from '../../support/page.js';
import {Synthesiser, voice} from '../../support/speech.js';
import {addWithScript, button, listenTo, rubric, words} from './reading.js';
const HIGHLIGHT = 'signpost-reading';

const buttons = (host: Element) => shadow(host).querySelectorAll('.listen button');

describe('reading aloud', () => {
  let page: Page;
  let synthesiser: Synthesiser;
  afterEach(() => {
    page.close();
  });

  /** Opens a page that has a synthesiser before its script loads. */
  async function open(
    markup: string,
    {voices = ['nl'], width = 1280}: {voices?: string[]; width?: number} = {}
  ) {
    page = await Page.open({html: ''}, {width});
    synthesiser = Synthesiser.in(page.window, ...voices);
    return add(markup);
  }

  const add = (markup: string) => addWithScript(page, markup);
  const listen = (host: Element, id: string) => listenTo(synthesiser, host, id);

  for (const element of ['signpost-panel', 'signpost-rubrics']) {
    it(`has a button for each rubric of <${element}>, named after its action and the title`, async () => {
      const host = await open(`<${element} lang="nl"></${element}>`);
      expect(buttons(host)).to.have.length(5);
      expect(folded(button(host, 'approach'))).to.equal(
        'Voorlezen: De landelijke aanpak van seksueel kindermisbruik'
      );
      const [summary, listen] = rubric(host, 'approach').children;
      expect([summary!.localName, listen!.className]).to.deep.equal(['summary', 'listen']);
      expect(button(host).getBoundingClientRect().height).to.be.at.least(44);
    });
  }

  it('has no button in a browser without speech synthesis', async () => {
    page = await Page.open({html: ''});
    Object.defineProperty(page.window, 'speechSynthesis', {value: undefined});
    expect(buttons(await add('<signpost-rubrics lang="nl"></signpost-rubrics>'))).to.have.length(0);
  });

  for (const [name, voices] of [
    ['no voice', []],
    ['voices of other languages only', [voice('en-GB'), voice('fy')]],
    ['remote voices only', [voice('nl-NL', {localService: false})]],
  ] as const) {
    it(`has no button on a device with ${name}`, async () => {
      const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>', {voices: []});
      synthesiser.voices = [...voices];
      synthesiser.dispatchEvent(new Event('voiceschanged'));
      await host.updateComplete;
      expect(buttons(host)).to.have.length(0);
    });
  }

  for (const tag of ['nl', 'nl-BE', 'nl_NL', 'NL-nl']) {
    it(`accepts a ${tag} voice for Dutch`, async () => {
      const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>', {voices: [tag]});
      expect(buttons(host)).to.have.length(5);
    });
  }

  for (const {tag} of offeredLanguages) {
    it(`moves nothing when voices load late, at 320 px, in ${tag}`, async () => {
      const host = await open(`<signpost-rubrics lang="${tag}"></signpost-rubrics>`, {
        voices: [],
        width: 320,
      });
      for (const rubric of shadow(host).querySelectorAll('details')) rubric.open = false;
      const before = places(host);
      synthesiser.change(tag);
      await until(() => buttons(host).length);
      expect(places(host)).to.deep.equal(before);
      synthesiser.change();
      await until(() => !buttons(host).length);
    });
  }

  it('has its buttons when voices arrive without an event, as in Safari', async () => {
    const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>', {voices: []});
    expect(buttons(host)).to.have.length(0);
    synthesiser.voices = [{lang: 'nl', name: 'Xander', localService: true}];
    await until(() => buttons(host).length);
  });

  it('speaks and loads only after a button is pressed [wcag 1.4.2]', async () => {
    const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>');
    const requested = () =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => name.replace(`${location.origin}/dist/`, ''))
        .filter((name) => !name.endsWith('.offer.js'))
        .sort();
    expect(requested()).to.deep.equal(['locales/nl.js', 'signpost.js']);
    expect([synthesiser.spoken, synthesiser.cancelled]).to.deep.equal([0, 0]);
    await listen(host, 'database');
    expect(requested()).to.deep.equal([
      'locales/nl.js',
      'locales/nl.more.js',
      'read-aloud.js',
      'signpost.js',
    ]);
  });

  it('speaks a silent utterance within the first press, as iOS requires', async () => {
    const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>');
    button(host).click();
    expect(synthesiser.spoken).to.equal(1);
    expect(synthesiser.said).to.have.length(0);
  });

  for (const id of ['fight', 'approach', 'database', 'youth-care', 'helpline']) {
    it(`reads all of ${id} in order, sentence by sentence, with a local voice`, async () => {
      const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>', {voices: []});
      const remote = voice('nl-NL', {localService: false, default: true});
      synthesiser.voices = [remote, voice('en'), voice('nl-BE')];
      synthesiser.dispatchEvent(new Event('voiceschanged'));
      await until(() => buttons(host).length);
      const said = await listen(host, id);
      expect(synthesiser.texts.join(' ')).to.equal(words(rubric(host, id)));
      for (const {text, voice, lang} of said) {
        expect(text).to.not.match(/[.?!] \S/);
        expect([voice!.lang, lang]).to.deep.equal(['nl-BE', 'nl-BE']);
      }
    });
  }

  it('reads block by block in a browser without `Intl.Segmenter`', async () => {
    page = await Page.open({html: ''});
    synthesiser = Synthesiser.in(page.window, 'nl');
    Reflect.deleteProperty((page.window as unknown as {Intl: object}).Intl, 'Segmenter');
    const host = await add('<signpost-rubrics lang="nl"></signpost-rubrics>');
    await listen(host, 'database');
    expect(synthesiser.said).to.have.length(5);
    expect(synthesiser.texts.join(' ')).to.equal(words(rubric(host, 'database')));
  });

  it('prefers the default voice, then the region of the language tag, and avoids novelty voices', async () => {
    const host = await open('<signpost-rubrics lang="en-GB"></signpost-rubrics>', {voices: []});
    const chosenVoice = async (...voices: Partial<SpeechSynthesisVoice>[]) => {
      synthesiser.voices = voices;
      synthesiser.dispatchEvent(new Event('voiceschanged'));
      await until(() => buttons(host).length);
      synthesiser.said = [];
      await listen(host, 'helpline');
      return synthesiser.latest!.voice!.name;
    };
    const joke = voice('en_GB', {name: 'Bad News'});
    const abroad = voice('en_AU', {name: 'Karen'});
    const own = voice('en_GB', {name: 'Daniel'});
    expect(await chosenVoice(joke, abroad)).to.equal('Karen');
    expect(await chosenVoice(joke, abroad, own)).to.equal('Daniel');
    expect(await chosenVoice(own, {...abroad, default: true})).to.equal('Karen');
    expect(await chosenVoice(joke)).to.equal('Bad News');
  });

  it('highlights only the sentence that is read', async () => {
    const host = await open('<signpost-rubrics lang="nl"></signpost-rubrics>');
    const {CSS} = page.window as unknown as {CSS: typeof globalThis.CSS};
    const marked = () =>
      [...(CSS.highlights.get(HIGHLIGHT) ?? [])].map(String).join('').replace(/\s+/g, ' ').trim();
    button(host).click();
    await until(() => synthesiser.latest);
    for (let count = 1; count < 4; count++) {
      expect(marked()).to.equal(synthesiser.latest!.text);
      synthesiser.latest!.end();
      await until(() => synthesiser.said.length > count);
    }
    await listenOn(host);
    expect(CSS.highlights.has(HIGHLIGHT)).to.equal(false);
  });

  async function listenOn(host: Element) {
    while (shadow(host).querySelector('select')) {
      const {latest} = synthesiser;
      latest!.end();
      await until(() => synthesiser.latest !== latest || !shadow(host).querySelector('select'));
    }
  }

  for (const theme of ['light', 'dark']) {
    it(`marks the block in a browser without CSS highlights, legibly, ${theme}`, async () => {
      page = await Page.open({html: ''});
      synthesiser = Synthesiser.in(page.window, 'nl');
      Reflect.deleteProperty((page.window as unknown as {CSS: object}).CSS, 'highlights');
      const host = await add(
        `<main><h1>…</h1><signpost-rubrics lang="nl" theme="${theme}"></signpost-rubrics></main>`
      );
      button(host).click();
      await until(() => synthesiser.latest);
      synthesiser.latest!.end();
      await until(() => synthesiser.said.length > 1);
      host.requestUpdate();
      await host.updateComplete;
      const marked = shadow(host).querySelectorAll('[data-reading]');
      expect([...marked].map(({parentElement}) => parentElement?.localName)).to.deep.equal([
        'summary',
      ]);
      // A browser without highlights ignores the whole rule if its selector names one.
      const rules = shadow(host).adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      const marking = rules.filter(({cssText}) => /^[^{]*data-reading/.test(cssText));
      expect(marking.map(({cssText}) => cssText.includes('::highlight'))).to.deep.equal([false]);
      await listenOn(host);
      expect(shadow(host).querySelector('[data-reading]') === null).to.equal(true);
    });
  }
});

/** The position and size of each block. */
function places(host: Element): string[] {
  const blocks = shadow(host).querySelectorAll('.root, h2, h3, h4, p, summary, table');
  const visible = [...blocks].filter((block) => block.checkVisibility());
  return visible.map((block) => {
    const {x, y, width, height} = block.getBoundingClientRect();
    return [folded(block).slice(0, 20), x, y, width, height].join(' ');
  });
}
