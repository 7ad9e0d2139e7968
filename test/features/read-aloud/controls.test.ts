import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {SignpostElement} from '../../../src/base/signpost-element.js';
import {fixture, folded, shadow, until} from '../../support/page.js';
import {openRubrics} from './reading.js';
import {Synthesiser} from '../../support/speech.js';

const rubric = (host: Element, id = 'database') =>
  shadow(host).querySelector(`[data-rubric=${id}]`)!;
const button = (host: Element, id?: string) =>
  rubric(host, id).querySelector<HTMLButtonElement>('.listen button')!;
const stop = (host: Element) => shadow(host).querySelector<HTMLElement>('.speech button');
const speed = (host: Element) => shadow(host).querySelector('select')!;
const highlighted = () => CSS.highlights.has('signpost-reading');
const focused = (host: Element) => shadow(host).activeElement;

describe('the controls while reading aloud', () => {
  let synthesiser: Synthesiser;

  beforeEach(() => {
    synthesiser = Synthesiser.in(window, 'nl', 'en');
  });

  afterEach(() => {
    // Stops reading.
    document.querySelector('#fixture')?.remove();
  });

  /** Starts reading by keyboard, and waits for the first sentence. */
  async function reading(markup = '<signpost-panel lang="nl"></signpost-panel>') {
    const host = await fixture(markup);
    openRubrics(host);
    button(host).focus();
    await sendKeys({press: 'Enter'});
    await until(() => stop(host) && synthesiser.latest);
    return host;
  }

  /** Expects that reading has ended. */
  function expectOver(host: SignpostElement, cancelled: number) {
    expect(stop(host) === null).to.equal(true);
    expect(shadow(host).querySelector('[role=group]') === null).to.equal(true);
    expect(highlighted()).to.equal(false);
    expect(synthesiser.cancelled).to.equal(cancelled);
  }

  it('are pause, stop and speed, in a group named after the title [wcag 3.3.2]', async () => {
    const host = await reading();
    expect(focused(host) === button(host)).to.equal(true);
    expect(folded(button(host))).to.match(/^Pauze: Een landelijke database/);
    const group = button(host).closest('[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal(
      'Een landelijke database helpt slachtoffers te vinden'
    );
    await sendKeys({press: 'Tab'});
    expect(folded(focused(host))).to.equal('Stop met voorlezen');
    await sendKeys({press: 'Tab'});
    expect(focused(host) === speed(host)).to.equal(true);
    expect(folded(speed(host).labels[0])).to.match(/^Snelheid/);
    expect([...group.querySelectorAll('option')].map(folded)).to.deep.equal([
      '0,75',
      '1',
      '1,25',
      '1,5',
      '2',
    ]);
    expect(group.querySelectorAll('[aria-live], [role=status]:not(:empty)')).to.have.length(0);
  });

  it('pause, and resume at the same sentence', async () => {
    const host = await reading();
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 2);
    const paused = synthesiser.latest!;
    const {cancelled} = synthesiser;
    await sendKeys({press: ' '});
    await until(() => folded(button(host)).startsWith('Verder voorlezen'));
    expect(synthesiser.cancelled).to.equal(cancelled + 1);
    expect(focused(host) === button(host)).to.equal(true);
    // Late events, which some engines send, don't continue the reading.
    paused.end();
    paused.fail('interrupted');
    await sendKeys({press: ' '});
    await until(() => synthesiser.said.length === 3);
    expect(folded(button(host))).to.match(/^Pauze/);
    paused.end();
    expect(synthesiser.latest!.text).to.equal(paused.text);
    synthesiser.latest!.end();
    await until(() => synthesiser.said.length === 4);
    expect(synthesiser.latest!.text).to.not.equal(paused.text);
  });

  it('stop, and return focus to the button', async () => {
    const host = await reading();
    const {cancelled} = synthesiser;
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => !stop(host));
    expectOver(host, cancelled + 1);
    expect(focused(host) === button(host)).to.equal(true);
    expect(folded(button(host))).to.match(/^Voorlezen: Een landelijke database/);
    // Another press starts from the beginning.
    const [first] = synthesiser.texts;
    await sendKeys({press: 'Enter'});
    await until(() => synthesiser.said.length === 2);
    expect(synthesiser.latest!.text).to.equal(first);
  });

  it('disappear at the end, and only then return focus from them to the button [wcag 2.4.3]', async () => {
    for (const inside of [true, false]) {
      const host = await reading('<signpost-rubrics only="database" lang="nl"></signpost-rubrics>');
      const elsewhere = shadow(host).querySelector<HTMLElement>('.switch')!;
      (inside ? speed(host) : elsewhere).focus();
      while (stop(host)) {
        const {latest} = synthesiser;
        latest!.end();
        await until(() => synthesiser.latest !== latest || !stop(host));
      }
      expect(focused(host) === (inside ? button(host) : elsewhere)).to.equal(true);
    }
  });

  it('repeat the sentence at another speed, which is kept for later [wcag 3.2.2]', async () => {
    const host = await reading();
    const first = synthesiser.latest!;
    expect(first.rate).to.equal(1);
    speed(host).focus();
    // By its first character, since arrow keys open the list in some browsers.
    await sendKeys({press: '2'});
    if (speed(host).value !== '2') {
      speed(host).value = '2';
      speed(host).dispatchEvent(new Event('change'));
    }
    await until(() => synthesiser.said.length === 2);
    first.end();
    expect(synthesiser.latest).to.deep.include({text: first.text, rate: 2});
    stop(host)!.click();
    await until(() => !stop(host));
    const other = await reading('<signpost-rubrics lang="nl"></signpost-rubrics>');
    expect(synthesiser.latest!.rate).to.equal(2);
    expect(speed(other).value).to.equal('2');
    speed(other).value = '1';
    speed(other).dispatchEvent(new Event('change'));
  });

  for (const [name, markup, change] of [
    ['the language changes', undefined, (host: Element) => host.setAttribute('lang', 'en')],
    [
      'the new language has no voice',
      undefined,
      (host: Element) => host.setAttribute('lang', 'ar'),
    ],
    ['the text becomes plain', undefined, (host: Element) => host.setAttribute('reading', 'plain')],
    [
      'other rubrics are shown',
      '<signpost-rubrics lang="nl"></signpost-rubrics>',
      (host: Element) => host.setAttribute('only', 'helpline'),
    ],
    [
      'the page is left',
      undefined,
      () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
    ],
    ['stop is pressed while paused', undefined, undefined],
  ] as const) {
    it(`disappear when ${name}`, async () => {
      const host = await reading(markup);
      let {cancelled} = synthesiser;
      if (change) change(host);
      else {
        button(host).click();
        await until(() => folded(button(host)).startsWith('Verder'));
        stop(host)!.click();
      }
      await until(() => !stop(host));
      // Cancels only once, since the page may speak by then.
      expectOver(host, ++cancelled);
      const {length} = synthesiser.said;
      synthesiser.latest!.end();
      await host.updateComplete;
      expect(synthesiser.said).to.have.length(length);
    });
  }

  it('disappear when the element is removed, and stay away when it is added again', async () => {
    const host = await reading();
    const {cancelled} = synthesiser;
    const parent = host.parentElement!;
    host.remove();
    expect(synthesiser.cancelled).to.equal(cancelled + 1);
    expect(highlighted()).to.equal(false);
    parent.append(host);
    await host.updateComplete;
    expectOver(host, cancelled + 1);
    expect(synthesiser.said).to.have.length(1);
  });

  it('stay when an explanation opens or the theme changes', async () => {
    const host = await reading();
    shadow(host).querySelector<HTMLElement>('.term')!.click();
    host.setAttribute('theme', 'dark');
    host.requestUpdate();
    await host.updateComplete;
    expect(stop(host) === null).to.equal(false);
    expect(highlighted()).to.equal(true);
  });

  it('belong to one reading at a time across all elements', async () => {
    const two = '<signpost-panel lang="nl"></signpost-panel>';
    const dutch = await reading(`${two}<signpost-rubrics lang="en"></signpost-rubrics>`);
    const english = dutch.nextElementSibling as SignpostElement;
    await english.updateComplete;
    const first = synthesiser.latest!;
    button(english).click();
    await until(() => stop(english) && synthesiser.said.length === 2);
    expect(stop(dutch) === null).to.equal(true);
    expect(synthesiser.latest!.lang).to.equal('en');
    first.end();
    button(english, 'fight').click();
    await until(() => rubric(english, 'fight').querySelector('select'));
    expect(shadow(english).querySelectorAll('select')).to.have.length(1);
  });

  for (const error of ['canceled', 'interrupted']) {
    it(`pause when the page or the device interrupts speech (${error})`, async () => {
      const host = await reading();
      const {cancelled} = synthesiser;
      synthesiser.latest!.fail(error);
      await until(() => folded(button(host)).startsWith('Verder voorlezen'));
      // Cancelling would stop the speech of the page.
      expect(synthesiser.cancelled).to.equal(cancelled);
      expect(folded(shadow(host).querySelector('.speech [role=status]'))).to.equal('');
    });
  }

  it('disappear with a status message when speech fails', async () => {
    const host = await reading();
    const status = shadow(host).querySelector('.speech [role=status]');
    speed(host).focus();
    synthesiser.latest!.fail('synthesis-failed');
    await until(() => !stop(host));
    // A live region is announced only if it was in the page before.
    expect(shadow(host).querySelector('.speech [role=status]') === status).to.equal(true);
    expect(folded(status)).to.equal('Voorlezen lukt niet op dit apparaat.');
    expect(folded(button(host))).to.match(/^Voorlezen:/);
    expect(focused(host) === button(host)).to.equal(true);
    expect(highlighted()).to.equal(false);
    button(host).click();
    await until(() => stop(host));
    expect(folded(status)).to.equal('');
  });

  it('disappear with a status message when the voice says nothing', async () => {
    synthesiser.isMute = true;
    const host = await reading();
    await until(() => !stop(host));
    expect(folded(shadow(host).querySelector('.speech'))).to.equal(
      'Voorlezen lukt niet op dit apparaat.'
    );
  });

  it('disappear with a status message when the last voice is removed', async () => {
    const host = await reading();
    synthesiser.change();
    synthesiser.latest!.end();
    await until(() => !stop(host));
    expect(folded(shadow(host).querySelector('.speech'))).to.equal(
      'Voorlezen lukt niet op dit apparaat.'
    );
  });

  it('never cancel the page’s own speech', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    host.lang = 'en';
    await host.updateComplete;
    host.remove();
    expect([synthesiser.cancelled, synthesiser.spoken]).to.deep.equal([0, 0]);
  });

  it('do not appear if the language changes before the first sentence', async () => {
    const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    button(host).click();
    host.lang = 'en';
    await until(() => shadow(host).querySelector<HTMLElement>('.root')!.lang === 'en');
    await host.updateComplete;
    await import(/* @vite-ignore */ `${location.origin}/dist/read-aloud.js`);
    await host.updateComplete;
    expect(stop(host) === null).to.equal(true);
    expect(synthesiser.said).to.have.length(0);
  });
});
