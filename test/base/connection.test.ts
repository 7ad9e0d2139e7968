import {expect} from 'chai';
import type {ReactiveController} from 'lit';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {button, exitsIn} from '../support/exit.js';
import {type Page, shadow, until} from '../support/page.js';
import {countHeld} from './held.js';
import {defineVariant, type Errors, loadScript, nextFrame, openPage} from './scripted-page.js';

const langOf = (host: Element) => shadow(host).querySelector<HTMLElement>('.root')!.lang;

/** Records the lifecycle callbacks that a host calls. */
class Recorder implements ReactiveController {
  readonly calls: string[] = [];
  hostConnected() {
    this.calls.push('connected');
  }
  hostDisconnected() {
    this.calls.push('disconnected');
  }
}

describe('an element that is moved', () => {
  let page: Page;
  let errors: Errors;

  async function open(html: string) {
    ({page, errors} = await openPage(html));
    await loadScript(page);
  }

  const find = (selector: string) => page.document.querySelector(selector)!;

  afterEach(async () => {
    await nextFrame();
    page.close();
    expect(errors).to.deep.equal({uncaught: [], logged: []});
  });

  it('connects a controller at once if it is added later', async () => {
    await open('<signpost-figures></signpost-figures>');
    const host = await page.element('signpost-figures');
    const late = new Recorder();
    host.addController(late);
    expect(late.calls).to.deep.equal(['connected']);
  });

  it('connects a controller that was added before the element is in the page', async () => {
    await open('<main></main>');
    const host = page.document.createElement('signpost-figures');
    const early = new Recorder();
    host.addController(early);
    expect(early.calls).to.deep.equal([]);
    find('main').append(host);
    expect(early.calls).to.deep.equal(['connected']);
  });

  it('connects and disconnects its controllers once for each move', async () => {
    await open('<main></main><signpost-figures></signpost-figures>');
    const host = await page.element('signpost-figures');
    const controller = new Recorder();
    host.addController(controller);
    find('main').append(host);
    host.remove();
    expect(controller.calls).to.deep.equal([
      ...['connected', 'disconnected'],
      ...['connected', 'disconnected'],
    ]);
  });

  it('renders again', async () => {
    await open('<main></main><x-variant></x-variant>');
    let renderings = 0;
    defineVariant(page, 'signpost-figures', (own) => {
      renderings++;
      return own();
    });
    const host = await page.element('x-variant');
    const before = renderings;
    find('main').append(host);
    await host.updateComplete;
    expect(renderings).to.equal(before + 1);
  });

  it('keeps the language that the visitor has chosen', async () => {
    await open('<main></main><signpost-panel lang="nl"></signpost-panel>');
    const host = await page.element();
    shadow(host).querySelector<HTMLElement>('.picker button[lang=en]')!.click();
    await until(() => langOf(host) === 'en');
    find('main').append(host);
    await host.updateComplete;
    expect(langOf(host)).to.equal('en');
  });

  it('takes the language of the place that it is moved to', async () => {
    await open('<main lang="ar"></main><div lang="en"><signpost-figures></signpost-figures></div>');
    const host = await page.element('signpost-figures');
    expect(langOf(host)).to.equal('en');
    find('main').append(host);
    await until(() => langOf(host) === 'ar');
    find('main').setAttribute('lang', 'nl');
    await until(() => langOf(host) === 'nl');
  });

  it('takes a language that changed while it was not in the page', async () => {
    await open('<main lang="en"><signpost-figures></signpost-figures></main>');
    const host = await page.element('signpost-figures');
    host.remove();
    find('main').setAttribute('lang', 'ar');
    await host.updateComplete;
    expect(langOf(host)).to.equal('en');
    find('main').append(host);
    await until(() => langOf(host) === 'ar');
  });

  it('fires `signpost-language` once for each language, however often it is moved', async () => {
    await open('<main></main><signpost-figures lang="nl"></signpost-figures>');
    const host = await page.element('signpost-figures');
    const heard: string[] = [];
    page.document.addEventListener('signpost-language', ({lang}) => heard.push(lang));
    for (const place of [find('main'), page.document.body]) {
      place.append(host);
      await host.updateComplete;
    }
    expect(heard).to.deep.equal([]);
    host.lang = 'en';
    await until(() => langOf(host) === 'en');
    await host.updateComplete;
    expect(heard).to.deep.equal(['en']);
  });

  const local =
    '<signpost-local need="self" name="Wijkteam" phone="010 123 45 67"></signpost-local>';
  const kinds = [
    `<signpost-panel exit>${local}</signpost-panel>`,
    `<signpost-helplines>${local}</signpost-helplines>`,
    '<signpost-rubrics></signpost-rubrics>',
    '<signpost-figures></signpost-figures>',
    '<signpost-exit></signpost-exit>',
  ];
  for (const html of kinds) {
    it(`adds no further listeners or observers, and keeps none once it is removed: ${html}`, async () => {
      ({page, errors} = await openPage('<main></main>'));
      page.window.console.warn = () => {};
      const held = countHeld(page);
      await loadScript(page);
      find('main').innerHTML = html;
      const host = find('main').firstElementChild as SignpostElement;
      await settled(host);
      const first = held();
      expect(first).to.be.above(0);
      for (const place of [page.document.body, find('main'), page.document.body]) {
        place.append(host);
        await settled(host);
      }
      expect(held()).to.equal(first);
      host.remove();
      expect(held()).to.equal(0);
    });
  }

  /** Waits for the element's text, and for that of an exit. */
  async function settled(host: SignpostElement) {
    await host.updateComplete;
    const inPanel = shadow(host).querySelectorAll('signpost-exit');
    const exits = [...inPanel, ...exitsIn(page.window)];
    await until(() => exits.every(button));
    await Promise.all(exits.map((exit) => exit.updateComplete));
  }
});
