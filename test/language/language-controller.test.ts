import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {SignpostElement} from '../../src/base/signpost-element.js';
import {fixture, folded, shadow, text, until} from '../support/page.js';

const root = (host: Element) => shadow(host).querySelector<HTMLElement>('.root')!;
const lang = (host: Element) => root(host).lang;
const button = (host: Element, tag: string) =>
  shadow(host).querySelector<HTMLButtonElement>(`.picker button[lang="${tag}"]`)!;

async function choose(host: SignpostElement, tag: string) {
  button(host, tag).click();
  await host.updateComplete;
}

describe('the language', () => {
  afterEach(() => {
    document.documentElement.lang = 'nl';
  });

  it('is that of the element, its nearest ancestor or the page, or Dutch', async () => {
    document.documentElement.lang = 'en';
    const host = await fixture(
      '<div lang="ar"><signpost-panel lang="nl"></signpost-panel><signpost-figures></signpost-figures></div>'
    );
    const [panel, figures] = host.children as unknown as SignpostElement[];
    await Promise.all([panel!.updateComplete, figures!.updateComplete]);
    expect(lang(panel!)).to.equal('nl');
    expect(lang(figures!)).to.equal('ar');
    expect(lang(await fixture('<signpost-panel></signpost-panel>'))).to.equal('en');
    document.documentElement.removeAttribute('lang');
    expect(lang(await fixture('<signpost-panel></signpost-panel>'))).to.equal('nl');
  });

  it('is found and followed through shadow hosts', async () => {
    const outer = document.createElement('div');
    outer.lang = 'ar';
    const inner = outer.attachShadow({mode: 'open'});
    inner.innerHTML = '<section><signpost-panel></signpost-panel></section>';
    document.body.append(outer);
    const panel = inner.querySelector('signpost-panel')!;
    await panel.updateComplete;
    expect(lang(panel)).to.equal('ar');
    inner.querySelector('section')!.lang = 'en';
    await until(() => lang(panel) === 'en');
    outer.remove();
  });

  it('stays as it is when the page’s becomes one that we lack', async () => {
    const panel = await fixture('<signpost-panel></signpost-panel>');
    document.documentElement.lang = 'en';
    await until(() => lang(panel) === 'en');
    await choose(panel, 'tr');
    for (const unknown of ['xx', 'x-default', '']) {
      document.documentElement.lang = unknown;
      await panel.updateComplete;
      expect(lang(panel), unknown).to.equal('tr');
    }
    document.documentElement.lang = 'ar';
    await until(() => lang(panel) === 'ar');
  });

  it('is simplified Chinese for a reader of traditional Chinese, with a notice that names theirs', async () => {
    const panel = await fixture('<signpost-panel lang="zh-TW"></signpost-panel>');
    expect(lang(panel)).to.equal('zh-Hans');
    expect(folded(shadow(panel).querySelector('[role=status]'))).to.contain('繁體中文');
    panel.lang = 'zh-SG';
    await until(() => folded(shadow(panel).querySelector('[role=status]')) === '');
    expect(lang(panel)).to.equal('zh-Hans');
  });

  it('follows changes of the page', async () => {
    const panel = await fixture('<signpost-panel></signpost-panel>');
    document.documentElement.lang = 'ar';
    await until(() => lang(panel) === 'ar');
    expect(root(panel).dir).to.equal('rtl');
    document.documentElement.lang = 'en-GB';
    await until(() => lang(panel) === 'en');
    expect(root(panel).dir).to.equal('ltr');
  });

  it('is found again when the element is moved', async () => {
    const box = await fixture('<div lang="en"><signpost-panel></signpost-panel></div>');
    const panel = box.querySelector('signpost-panel')!;
    await panel.updateComplete;
    expect(lang(panel)).to.equal('en');
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'ar';
    document.body.append(elsewhere);
    elsewhere.append(panel);
    await until(() => lang(panel) === 'ar');
    elsewhere.lang = 'nl';
    await until(() => lang(panel) === 'nl');
    elsewhere.remove();
  });

  it('is independent for each panel', async () => {
    const box = await fixture(
      '<div><signpost-panel lang="nl"></signpost-panel><signpost-panel lang="ar"></signpost-panel></div>'
    );
    const [dutch, arabic] = box.children as unknown as SignpostElement[];
    await Promise.all([dutch!.updateComplete, arabic!.updateComplete]);
    await choose(dutch!, 'en');
    expect([lang(dutch!), lang(arabic!)]).to.deep.equal(['en', 'ar']);
    expect(text(arabic!)).to.contain('الأطفال');
    await choose(arabic!, 'nl');
    expect([lang(dutch!), lang(arabic!)]).to.deep.equal(['en', 'nl']);
  });

  it('is the visitor’s choice until the page’s language changes', async () => {
    const panel = await fixture('<signpost-panel></signpost-panel>');
    await choose(panel, 'ar');
    document.body.lang = 'nl';
    await choose(panel, 'ar');
    expect(lang(panel)).to.equal('ar');
    document.body.lang = 'en';
    await until(() => lang(panel) === 'en');
    document.body.removeAttribute('lang');
  });

  it('is announced by a composed event that has no other data', async () => {
    const seen: string[] = [];
    const listen = (event: GlobalEventHandlersEventMap['signpost-language']) => {
      seen.push(event.lang);
      expect(Object.keys(event)).to.deep.equal(['isTrusted', 'lang']);
    };
    document.addEventListener('signpost-language', listen);
    const panel = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    await choose(panel, 'en');
    await choose(panel, 'en');
    document.removeEventListener('signpost-language', listen);
    expect(seen).to.deep.equal(['nl', 'en']);
  });

  it('changes without closing disclosures', async () => {
    const panel = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const rubric = () => shadow(panel).querySelector<HTMLDetailsElement>('[data-rubric=database]')!;
    rubric().open = true;
    await choose(panel, 'ar');
    expect(rubric().open).to.equal(true);
  });

  it('has a notice with a link to Dutch if no native reader reviewed it', async () => {
    const panel = await fixture('<signpost-panel lang="en"></signpost-panel>');
    const notice = shadow(panel).querySelector('p.notice')!;
    expect(folded(notice)).to.match(/native .*Dutch/);
    notice.querySelector('button')!.click();
    await panel.updateComplete;
    expect(lang(panel)).to.equal('nl');
    expect(shadow(panel).querySelector('p.notice') === null).to.equal(true);
  });
});

describe('the language picker', () => {
  it('lists each language by its own name, with `lang` and `dir` [wcag 3.1.2, 4.1.2]', async () => {
    const panel = await fixture('<signpost-panel lang="en"></signpost-panel>');
    const offered = [...shadow(panel).querySelectorAll<HTMLElement>('.picker button')];
    expect(
      offered.map((button) => [button.lang, button.dir, folded(button)])
    ).to.deep.include.members([
      ['nl', 'ltr', 'Nederlands'],
      ['en', 'ltr', 'English'],
      ['ar', 'rtl', 'العربية'],
    ]);
    expect(
      offered.filter((button) => button.ariaCurrent === 'true').map((button) => button.lang)
    ).to.deep.equal(['en']);
  });

  it('works by keyboard, and keeps focus [wcag 2.1.1, 2.1.2, 2.1.3, 2.4.3, 3.2.2, 4.1.3]', async () => {
    const panel = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    const summary = shadow(panel).querySelector<HTMLElement>('.picker summary')!;
    summary.focus();
    await sendKeys({press: 'Enter'});
    await until(() => summary.parentElement!.hasAttribute('open'));
    await sendKeys({press: 'Tab'});
    expect(shadow(panel).activeElement === button(panel, 'nl')).to.equal(true);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => lang(panel) === 'en');
    await until(() => shadow(panel).activeElement === summary);
    // Focus on the summary is the announcement: its name says the new language.
    expect(folded(summary)).to.equal('Language: English');
    expect(summary.parentElement!.hasAttribute('open')).to.equal(false);
    expect(folded(shadow(panel).querySelector('[role=status]'))).to.equal('');
  });
});
