import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {fault, fixture, folded, Page, shadow, until} from '../../support/page.js';

const offer = (host: Element) => shadow(host).querySelector<HTMLButtonElement>('.offer button');

/** Sets the browser's languages while the action runs. */
async function withBrowserLanguages(tags: string[], action: () => Promise<void>) {
  Object.defineProperty(navigator, 'languages', {value: tags, configurable: true});
  try {
    await action();
  } finally {
    Reflect.deleteProperty(navigator, 'languages');
  }
}

describe('the offer of the browser’s language', () => {
  for (const {tag, name, dir = 'ltr'} of offeredLanguages) {
    it(`is in that language, and switches to it [lang ${tag}] [wcag 3.1.2]`, async () => {
      await withBrowserLanguages(['ja', `${tag}-XX`, 'nl'], async () => {
        const page = tag === 'nl' ? 'en' : 'nl';
        const host = await fixture(`<signpost-panel lang="${page}"></signpost-panel>`);
        // Until its sentence has loaded, it holds its place and is empty.
        expect(shadow(host).querySelector('.offer')).not.to.equal(null);
        await until(() => offer(host));
        const control = offer(host)!;
        expect(folded(control).length).to.be.above(name.length);
        const {direction} = getComputedStyle(control.firstElementChild!);
        expect([control.lang, direction]).to.deep.equal([tag, dir]);
        control.click();
        await host.updateComplete;
        const root = shadow(host).querySelector<HTMLElement>('.root')!;
        expect(root.lang).to.equal(tag);
        expect(offer(host) === null).to.equal(true);
        // The control is gone, so focus moves to the picker.
        const summary = shadow(host).querySelector('.picker summary');
        await until(() => shadow(host).activeElement === summary);
      });
    });
  }

  it('is absent if the panel is in that language, or if there is no text in it', async () => {
    for (const tags of [['nl-BE', 'en'], ['ja', 'ko'], []]) {
      await withBrowserLanguages(tags, async () => {
        const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
        // By the time this has loaded, an offer would be there.
        await import(/* @vite-ignore */ `${location.origin}/dist/locales/nl.offer.js`);
        await host.updateComplete;
        expect(offer(host) === null).to.equal(true);
      });
    }
  });

  it('is only of a language that the page offers', async () => {
    await withBrowserLanguages(['tr'], async () => {
      const other = await fixture('<signpost-panel lang="nl" languages="nl ar"></signpost-panel>');
      const own = await fixture('<signpost-panel lang="nl" languages="nl tr"></signpost-panel>');
      await until(() => offer(own));
      expect(offer(other) === null).to.equal(true);
    });
  });

  it('shows by the name of the language if its sentence can’t be loaded', async () => {
    const page = await Page.open({
      html: `<script>Object.defineProperty(navigator, 'languages', {value: ['tr']})</script><signpost-panel lang="nl"></signpost-panel><script type="module" src="${fault('tr.offer=404')}/signpost.js"></script>`,
    });
    const host = await page.element();
    await until(() => offer(host));
    expect(folded(offer(host))).to.equal('Türkçe');
    page.close();
  });

  it('never switches by itself [wcag 3.2.5]', async () => {
    await withBrowserLanguages(['ar-SY'], async () => {
      const host = await fixture('<signpost-panel lang="nl"></signpost-panel>');
      expect(shadow(host).querySelector<HTMLElement>('.root')!.lang).to.equal('nl');
    });
  });
});
