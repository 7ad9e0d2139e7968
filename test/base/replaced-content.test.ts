import {expect} from 'chai';
import {fault, folded, type Page, shadow, until} from '../support/page.js';
import {type Errors, loadScript, nextFrame, openPage} from './scripted-page.js';

/** Prerendered by an older version: other classes, a style, and fewer disclosures. */
const OLD = `<style>.old {color: red}</style><div class="root old">
  <p><a class="phone" href="tel:+318002666436">0800 266 64 36</a></p>
  <details id="first" data-rubric="fight"><summary>First</summary>…</details>
  <details id="second" data-rubric="approach"><summary>Second</summary>…</details>
  <a id="link" href="https://old.example/">A link</a></div>`;
const prerendered = (attributes: string) =>
  `<signpost-rubrics ${attributes}><template shadowrootmode="open">${OLD}</template></signpost-rubrics>`;

describe('prerendered content', () => {
  let page: Page;
  let errors: Errors;
  let host: HTMLElementTagNameMap['signpost-rubrics'];

  async function open(attributes = 'lang="nl"') {
    ({page, errors} = await openPage(prerendered(attributes)));
    host = page.document.querySelector('signpost-rubrics')!;
  }

  const find = (selector: string) => shadow(host).querySelector<HTMLElement>(selector);
  const isReplaced = () => !find('.old') && !!find('[data-rubric]');

  afterEach(async () => {
    await nextFrame();
    page.close();
    expect(errors.uncaught).to.deep.equal([]);
  });

  it('is replaced entirely by the element’s own content, styles included', async () => {
    await open();
    await loadScript(page);
    await host.updateComplete;
    expect(isReplaced()).to.equal(true);
    expect(find('style') === null).to.equal(true);
    expect(shadow(host).querySelectorAll('.root')).to.have.length(1);
    expect(errors.logged).to.deep.equal([]);
  });

  it('stays while the text loads, with the visitor’s focus', async () => {
    const path = fault('nl=hold');
    await open();
    await loadScript(page, path);
    find('.phone')!.focus();
    host.headingLevel = 4;
    await nextFrame();
    expect(folded(find('.old'))).to.contain('0800 266 64 36');
    expect(shadow(host).activeElement === find('.phone')).to.equal(true);
    await fetch(`${path}/release`);
    await host.updateComplete;
    expect(isReplaced()).to.equal(true);
    expect(find('h4') === null).to.equal(false);
    expect(host.getAttribute('heading-level')).to.equal('4');
  });

  for (const faults of ['nl=404', 'nl=abort']) {
    it(`stays if the text fails to load (${faults})`, async () => {
      await open();
      await loadScript(page, fault(faults));
      await host.updateComplete;
      expect(folded(find('.old'))).to.contain('0800 266 64 36');
      expect(shadow(host).querySelectorAll('.root')).to.have.length(1);
    });
  }

  it('is replaced once the page asks for a language that does load', async () => {
    await open();
    await loadScript(page, fault('nl=404'));
    await host.updateComplete;
    host.lang = 'en';
    await until(isReplaced);
    expect(find('.root')!.lang).to.equal('en');
  });

  it('stays if the element is moved while its text loads', async () => {
    const path = fault('nl=hold');
    await open();
    await loadScript(page, path);
    page.document.body.append(host);
    await nextFrame();
    expect(find('.old') === null).to.equal(false);
    await fetch(`${path}/release`);
    await host.updateComplete;
    expect(isReplaced()).to.equal(true);
  });

  it('passes on which disclosures are open', async () => {
    await open();
    find('#second')!.setAttribute('open', '');
    await loadScript(page);
    await host.updateComplete;
    const states = [...shadow(host).querySelectorAll('details')].map((details) => details.open);
    expect(states.slice(0, 3)).to.deep.equal([false, true, false]);
  });

  it('passes focus to the control in the same place [wcag 2.4.3]', async () => {
    await open();
    find('#second summary')!.focus();
    await loadScript(page);
    await host.updateComplete;
    const [, , third] = shadow(host).querySelectorAll('summary, .phone');
    expect(shadow(host).activeElement === third).to.equal(true);
  });

  it('leaves focus that is elsewhere in the page', async () => {
    await open();
    const field = page.document.createElement('input');
    page.document.body.append(field);
    field.focus();
    await loadScript(page);
    await host.updateComplete;
    expect(isReplaced()).to.equal(true);
    expect(page.document.activeElement === field).to.equal(true);
  });

  it('in plain language is not replaced by the standard text', async () => {
    const path = fault('nl-x-plain=hold');
    await open('lang="nl" reading="plain"');
    await loadScript(page, path);
    // The standard text would show as soon as it has loaded.
    const standard = page.document.createElement('signpost-rubrics');
    standard.lang = 'nl';
    page.document.body.append(standard);
    await standard.updateComplete;
    await nextFrame();
    expect(find('.old') === null).to.equal(false);
    await fetch(`${path}/release`);
    await host.updateComplete;
    expect(find('.switch')!.ariaPressed).to.equal('true');
    expect(isReplaced()).to.equal(true);
  });
});
