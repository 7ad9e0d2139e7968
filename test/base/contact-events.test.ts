import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {fault, shadow} from '../support/page.js';
import {loadScript, openPage} from './scripted-page.js';

describe('signpost-contact', () => {
  let page: Page;
  let heard: string[];

  async function open(html: string) {
    ({page} = await openPage(html));
    heard = [];
    page.document.addEventListener('signpost-contact', ({service, channel}) =>
      heard.push(`${service} ${channel}`)
    );
    // Keeps the links from opening a phone application.
    page.document.addEventListener('click', (event) => event.preventDefault());
  }

  const click = (host: Element, selector: string) =>
    shadow(host)
      .querySelector(selector)!
      .dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));

  afterEach(() => {
    page.close();
  });

  it('is fired once for each click after the element is moved', async () => {
    await open('<main></main><signpost-helplines lang="nl"></signpost-helplines>');
    await loadScript(page);
    const host = await page.element('signpost-helplines');
    for (const place of [page.document.querySelector('main')!, page.document.body]) {
      place.append(host);
      await host.updateComplete;
    }
    click(host, '[data-need=self] .phone');
    expect(heard).to.deep.equal(['stop-it-now phone']);
  });

  it('is fired by a click on the picture in a link', async () => {
    await open('<signpost-helplines lang="nl"></signpost-helplines>');
    await loadScript(page);
    click(await page.element('signpost-helplines'), '[data-need=self] .phone svg path');
    expect(heard).to.deep.equal(['stop-it-now phone']);
  });

  it('is fired by prerendered links while the text loads', async () => {
    await open(await (await fetch('/dist/html/nl.html')).text());
    await loadScript(page, fault('nl=hold'));
    click(page.document.querySelector('signpost-panel')!, '[data-need=self] .phone');
    expect(heard).to.deep.equal(['stop-it-now phone']);
  });

  it('is fired by the numbers that show if no text can be loaded', async () => {
    await open('<signpost-helplines lang="nl"></signpost-helplines>');
    await loadScript(page, fault('nl=404'));
    click(await page.element('signpost-helplines'), 'a[href="tel:+318002666436"]');
    expect(heard).to.deep.equal(['stop-it-now phone']);
  });

  it('is not fired by a click beside the links', async () => {
    await open('<signpost-helplines lang="nl"></signpost-helplines>');
    await loadScript(page);
    const host = await page.element('signpost-helplines');
    click(host, '[data-service=stop-it-now]');
    click(host, '.need summary');
    expect(heard).to.deep.equal([]);
  });
});
