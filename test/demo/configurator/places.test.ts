import {expect} from 'chai';
import {type PlaceId, placeIds, places} from '../../../demo/configurator/places.js';
import {expectAllowed} from '../../embed/allowed-html.js';
import {folded, Page, text, until} from '../../support/page.js';
import {StartPage} from './start-page.js';

const NUMBER = '0800 266 64 36';
const DIAL = 'tel:+318002666436';

/** What a platform does to pasted HTML. */
const treatments: Partial<Record<PlaceId, (html: string) => string>> = {
  // The sandbox field of its frame is empty.
  liferay: (html) => withoutScripts(html).replace(/sandbox="[^"]*"/, 'sandbox=""'),
  sharepoint: withoutScripts,
  canvas: withoutScripts,
  'google-sites': (address) => `<iframe src="${address}"></iframe>`,
  text: (words) => {
    const page = document.createElement('p');
    page.textContent = words;
    return page.outerHTML;
  },
};

function withoutScripts(html: string): string {
  return html.replace(/<script[^]*?<\/script>/g, '');
}

describe('the start page, for each place', () => {
  let start: StartPage;
  let page: Page | undefined;
  afterEach(() => {
    start.close();
    page?.close();
    page = undefined;
  });

  for (const place of placeIds.filter((id) => id !== 'wordpress-limited')) {
    const {form} = places[place];
    it(`gives code for ${place} that shows the number there`, async () => {
      start = await StartPage.open({});
      await start.choosePlace(place);
      const {code} = start;
      expect(code).to.not.contain('signpost.example');
      const treat = treatments[place] ?? String;
      page = await Page.open({html: treat(code)});
      const {document} = page;
      if (form === 'script') {
        expect(text(await page.element())).to.contain(NUMBER);
      } else if (form === 'address') {
        const frame = document.querySelector('iframe')!;
        await until(() => folded(frame.contentDocument?.body).includes(NUMBER));
      } else if (form === 'text') {
        expect(folded(document.body)).to.contain(NUMBER);
      } else {
        if (form === 'plain' || form === 'email') expectAllowed(document.body);
        expect(document.querySelector(`a[href="${DIAL}"]`)?.textContent).to.equal(NUMBER);
      }
    });
  }

  it('gives WordPress, where code vanishes, an address that WordPress turns into a frame', async () => {
    start = await StartPage.open({place: 'wordpress-limited'});
    const response = await fetch(start.code);
    const linked = new DOMParser().parseFromString(await response.text(), 'text/html');
    expect(folded(linked.body)).to.contain(NUMBER);
    const oembed = linked.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
    expect(oembed.getAttribute('href')).to.match(/oembed\/nl\.json$/);
  });

  it('says what the place does not take along, and offers a letter to IT', async () => {
    start = await StartPage.open({place: 'typo3', brand: '#e17000', exit: 'panel'});
    expect(folded(start.root.querySelector('[aria-labelledby=code]'))).to.contain('uw kleuren');
    expect(start.code).to.contain('https://www.knmi.nl/');
    const letter = [...start.root.querySelectorAll<HTMLDetailsElement>('section details')].find(
      ({textContent}) => textContent.includes('IT')
    )!;
    letter.open = true;
    await until(() => letter.querySelector('code-box'));
    const {code} = letter.querySelector<HTMLElement & {code: string}>('code-box')!;
    expect(code).to.contain('<signpost-panel').and.to.contain('--signpost-accent');
  });

  it('shows the code in the preview as a visitor sees it', async () => {
    start = await StartPage.open({place: 'site', brand: '#e17000'});
    await until(() => start.preview?.querySelector('signpost-panel')?.shadowRoot);
    const panel = start.preview!.querySelector('signpost-panel')!;
    await panel.updateComplete;
    expect(text(panel)).to.contain(NUMBER);
  });
});
