import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {editions, languageOf} from '../support/editions.js';
import {folded, Page, scriptOrigin, shadow, until} from '../support/page.js';
const url = (name: string, rest = '') => `/dist/frame/${name}.html${rest}`;

describe('the frame page', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const name of editions) {
    const isPublished = offeredLanguages.some(({tag}) => tag === name);
    const edition = isPublished ? `[lang ${name}] [wcag 1.4.10, 2.4.2, 3.1.1]` : `in ${name}`;
    it(`is complete without a script, at 320 px ${edition}`, async () => {
      page = await Page.open({url: url(name)}, {scripts: false, width: 320});
      const {document} = page;
      expect(document.documentElement.lang).to.equal(languageOf(name));
      expect(document.title).to.have.length.greaterThan(5);
      const phone = document.querySelector('.card .phone')!;
      expect(folded(phone.querySelector('bdi'))).to.equal('0800 266 64 36');
      // The style sheet may still be loading.
      await until(() => page.window.getComputedStyle(phone).fontWeight === '700');
      expect(phone.getBoundingClientRect().height).to.be.at.least(44);
      expect(document.querySelectorAll('[data-rubric]')).to.have.length(5);
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(document.querySelectorAll('button:not([popovertarget], :disabled)')).to.have.length(0);
    });
  }

  it('links to the other languages without a script', async () => {
    page = await Page.open({url: url('nl')}, {scripts: false});
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('.picker a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      offeredLanguages.map(({tag}) => `${tag}.html`)
    );
  });

  it('keeps its disclosures when the script loads', async () => {
    page = await Page.open({url: url('nl')}, {scripts: false});
    const before = page.document.querySelectorAll('details').length;
    page.close();
    page = await Page.open({url: url('nl')});
    const panel = await page.element();
    expect(shadow(panel).querySelectorAll('details')).to.have.length(before);
  });

  it('follows the panel’s language, title and direction [wcag 2.4.2]', async () => {
    page = await Page.open({url: url('nl')});
    const panel = await page.element();
    shadow(panel).querySelector<HTMLElement>('.picker button[lang=ar]')!.click();
    await until(() => page.document.documentElement.lang === 'ar');
    expect(page.document.documentElement.dir).to.equal('rtl');
    expect(page.document.title).to.equal(folded(shadow(panel).querySelector('.title')));
  });

  it('passes the parameters of its address to the panel', async () => {
    page = await Page.open({
      url: url('en', '?need=victim,self&region=BE&theme=dark&heading=3&reading=plain'),
    });
    const panel = await page.element();
    expect(
      ['need', 'region', 'theme', 'heading-level', 'reading'].map((name) =>
        panel.getAttribute(name)
      )
    ).to.deep.equal(['victim self', 'BE', 'dark', '3', 'plain']);
  });

  it('opens other sites in a window of their own, with and without a script', async () => {
    const isRight = (link: HTMLAnchorElement) =>
      link.protocol === 'tel:' ? !link.target : link.target === '_blank';
    page = await Page.open({url: url('nl')}, {scripts: false});
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('[data-service] a[href]')];
    expect(links.length).to.be.greaterThan(10);
    expect(links.filter((link) => !isRight(link)).map(folded)).to.deep.equal([]);
    page.close();
    page = await Page.open({url: url('nl')});
    const panel = await page.element();
    // After the panel has handled it, so that nothing opens.
    page.document.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const site = shadow(panel).querySelector<HTMLAnchorElement>('.site')!;
    const phone = shadow(panel).querySelector<HTMLAnchorElement>('.phone')!;
    site.click();
    phone.click();
    expect([site.target, phone.target]).to.deep.equal(['_blank', '']);
  });

  for (const theme of ['light', 'dark']) {
    it(`is ${theme} as a whole with theme=${theme}`, async () => {
      page = await Page.open({url: url('nl', `?theme=${theme}`)});
      await page.element();
      const {colorScheme} = page.window.getComputedStyle(page.document.documentElement);
      expect(colorScheme).to.equal(theme);
    });
  }

  it('ignores hostile parameters in its address', async () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
    page = await Page.open({url: url('en', `?need=${hostile}&theme=neon&${hostile}=1&lang=xx`)});
    const panel = await page.element();
    expect(panel.hasAttribute('need') || panel.hasAttribute('theme')).to.equal(false);
    expect(page.document.querySelector('img') === null).to.equal(true);
    expect(shadow(panel).querySelector('img') === null).to.equal(true);
  });
});

describe('a frame sends its height', () => {
  let frame: HTMLIFrameElement;
  let origin: string;
  before(async () => {
    origin = await scriptOrigin();
  });
  afterEach(() => {
    frame.remove();
  });

  function open(rest = '', sandbox = 'allow-scripts allow-popups') {
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.style.cssText = 'width: 600px; height: 200px';
    // From the origin that sends the headers that a sandboxed frame needs.
    frame.src = `${origin}/frame/nl.html${rest}`;
    document.body.append(frame);
  }

  /** The first message from the frame that matches. */
  function message<T>(matches: (data: T) => boolean): Promise<T> {
    return new Promise((resolve) => {
      addEventListener('message', function listen({data, source}: MessageEvent<T>) {
        if (source !== frame.contentWindow || !matches(data)) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
  }

  it('in the format of open-iframe-resizer, in a sandbox with scripts only', async () => {
    open();
    const said = await message<{type?: string; height: number}>(
      ({type}) => type === 'iframe-resized'
    );
    expect(said.height).to.be.greaterThan(500);
  });

  it('again on request', async () => {
    open();
    const resized = () =>
      message<{type?: string; height: number}>(({type}) => type === 'iframe-resized');
    await resized();
    const again = resized();
    frame.contentWindow!.postMessage({type: 'iframe-child-init'}, '*');
    expect((await again).height).to.be.greaterThan(500);
  });

  it('to WordPress, with the secret from its address', async () => {
    open('#?secret=abc123', 'allow-scripts');
    const said = await message<{secret?: string; message?: string; value: number}>(
      // The first message comes before the text, so with a smaller height.
      ({secret, value}) => secret === 'abc123' && value > 500
    );
    expect(said.message).to.equal('height');
  });

  it('to its host page only', async () => {
    // From this origin, so that the test can see when its layout is final.
    const page = await Page.open({url: url('nl')});
    ({frame} = page);
    const panel = await page.element();
    const offer = `${location.origin}/dist/locales/en.offer.js`;
    await import(/* @vite-ignore */ offer);
    await page.document.fonts.ready;
    await panel.updateComplete;
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    const said: unknown[] = [];
    const listen = ({source, data}: MessageEvent<{type?: string}>) => {
      if (source === frame.contentWindow && data.type === 'iframe-resized') said.push(data);
    };
    addEventListener('message', listen);
    const hears = (word: string) =>
      new Promise((resolve) => {
        addEventListener('message', ({data}) => {
          if (data === word) resolve(data);
        });
      });
    const asked = hears('asked');
    const answered = hears('answered');
    const other = document.createElement('iframe');
    const index = [...document.querySelectorAll('iframe')].indexOf(frame);
    other.srcdoc = `<script>
      parent.frames[${index}].postMessage({type: 'iframe-child-init'}, '*');
      parent.postMessage('asked', '*');
    </script>`;
    document.body.append(other);
    await asked;
    // The host page asks after the other frame. `enough` is answered last, so by then the
    // frame has handled both requests, and must have answered only one.
    page.window.addEventListener('message', ({data}) => {
      if (data === 'enough') window.postMessage('answered', '*');
    });
    page.window.postMessage({type: 'iframe-child-init'}, '*');
    page.window.postMessage('enough', '*');
    await answered;
    removeEventListener('message', listen);
    other.remove();
    expect(said).to.have.length(1);
  });

  it('to signpost-frame.js that comes later, also from a shadow root', async () => {
    open();
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({mode: 'open'}).append(frame);
    const isResized = ({type}: {type?: string}) => type === 'iframe-resized';
    await message(isResized);
    // Not until the frame has its text, and so nothing to report any more by itself.
    let said: {height: number};
    do {
      frame.contentWindow!.postMessage({type: 'iframe-child-init'}, '*');
      said = await message<{type?: string; height: number}>(isResized);
    } while (said.height < 500);
    expect(frame.style.height).to.equal('200px');
    const script = document.createElement('script');
    script.src = '/dist/signpost-frame.js?late';
    document.head.append(script);
    await until(() => frame.getBoundingClientRect().height > 500);
    host.remove();
  });

  it('to signpost-frame.js, which sets it', async () => {
    const script = document.createElement('script');
    script.src = '/dist/signpost-frame.js';
    document.head.append(script);
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    open();
    // As many themes have it.
    frame.style.cssText += '; box-sizing: border-box; padding: 10px; border: 2px solid';
    await until(() => frame.getBoundingClientRect().height > 500);
    // Messages from windows that are not Signpost frames are ignored.
    window.postMessage({type: 'iframe-resized', height: 1, width: 1}, '*');
    const answered = message<{type?: string; height: number}>(
      ({type}) => type === 'iframe-resized'
    );
    frame.contentWindow!.postMessage({type: 'iframe-child-init'}, '*');
    const {height} = await answered;
    // All of its content, besides padding and border.
    expect(frame.style.height).to.equal(`${height + 24}px`);
  });
});

describe('a link in a sandbox that forbids windows', () => {
  it('shows its address, to copy', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const origin = await scriptOrigin();
    // A sandboxed frame can't be looked into, so it looks itself, and says what it sees.
    frame.srcdoc = `<signpost-helplines lang="nl" open="self"></signpost-helplines>
      <script type="module" src="${origin}/signpost.js"></script>
      <script type="module">
        const host = document.querySelector('signpost-helplines');
        const find = async (selector) => {
          let found;
          while (!(found = host.shadowRoot?.querySelector(selector)?.textContent.trim()))
            await new Promise(requestAnimationFrame);
          return found;
        };
        await find('.site');
        host.shadowRoot.querySelector('.site').click();
        parent.postMessage({address: await find('.address')}, '*');
      </script>`;
    const said = new Promise<string>((resolve) => {
      window.addEventListener('message', function listen({data, source}) {
        const {address} = data as {address?: string};
        if (source !== frame.contentWindow || !address) return;
        window.removeEventListener('message', listen);
        resolve(address);
      });
    });
    document.body.append(frame);
    expect(await said).to.match(/^Hier kan geen ander venster open\..* https:\/\/stopitnow\.nl\/$/);
    frame.remove();
  });
});
