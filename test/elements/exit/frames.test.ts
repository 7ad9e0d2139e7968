import {expect} from 'chai';
import {button, cover, openTab, pageOf, untilShown} from '../../support/exit.js';
import {folded, Page, scriptOrigin, shadow, until} from '../../support/page.js';

const WEATHER = pageOf('<p id="weather">Dry</p>');
const EXIT = `<signpost-exit lang="nl" href="${WEATHER}"><a href="${WEATHER}">Weg</a></signpost-exit>`;
const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';
const FULL = 'Open deze informatie op een eigen pagina. Die kunt u snel verlaten.';
/** The sandbox of the frame snippet. */
const SNIPPET_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Reports what the exit shows to the page around the frame, which may not access the frame. */
const REPORT = `<script type="module">
  const exit = document.querySelector('signpost-exit');
  const link = () => exit.shadowRoot?.querySelector('.root a');
  while (!link()) await new Promise(requestAnimationFrame);
  const {className, textContent, href, target, rel} = link();
  parent.postMessage({className, text: textContent.trim(), isOwn: href === location.href, target, rel}, '*');
</script>`;

describe('an exit in a frame', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => {
    frame.remove();
  });

  function reportFrom(url: string, sandbox?: string): Promise<unknown> {
    frame = document.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = url;
    const report = new Promise((resolve) => {
      addEventListener('message', function listen({data, source}) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    document.body.append(frame);
    return report;
  }

  const address = pageOf(EXIT + SCRIPT + REPORT);
  // Another host name for the same server, so another origin.
  const crossOrigin = address.replace('//localhost', '//127.0.0.1');
  const ownPage = {
    className: 'full',
    text: FULL,
    isOwn: true,
    target: '_blank',
    rel: 'noopener noreferrer',
  };

  it('of the same origin leaves the host page', async () => {
    expect(await reportFrom(address)).to.deep.include({className: 'leave', target: '_top'});
  });

  it('of another origin links to its own page', async () => {
    expect(await reportFrom(crossOrigin)).to.deep.equal(ownPage);
  });

  for (const sandbox of [
    SNIPPET_SANDBOX,
    `${SNIPPET_SANDBOX} allow-same-origin`,
    'allow-scripts allow-same-origin allow-top-navigation-by-user-activation',
  ]) {
    it(`under sandbox="${sandbox}" links to its own page`, async () => {
      // A page without an origin needs a script that is served with CORS headers.
      const script = SCRIPT.replace('/dist', await scriptOrigin());
      const url = sandbox.includes('same-origin') ? address : pageOf(EXIT + script + REPORT);
      expect(await reportFrom(url, sandbox)).to.deep.equal(ownPage);
    });
  }

  it('leaves the host page if its sandbox allows top navigation', async () => {
    const sandbox = 'allow-scripts allow-same-origin allow-top-navigation';
    expect(await reportFrom(address, sandbox)).to.deep.include({className: 'leave'});
  });

  it('nested in a frame of another origin links to its own page', async () => {
    const outer = pageOf(
      `<script>addEventListener('message', ({data}) => parent.postMessage(data, '*'))</script>
      <iframe src="${address.replaceAll('"', '%22')}"></iframe>`
    );
    expect(await reportFrom(outer.replace('//localhost', '//127.0.0.1'))).to.deep.equal(ownPage);
  });
});

describe('an exit in a frame of the same origin', () => {
  it('covers and leaves the whole tab', async () => {
    const inner = pageOf(EXIT + SCRIPT);
    const tab = await openTab(
      `<signpost-exit lang="nl"></signpost-exit><iframe src="${inner}"></iframe>`
    );
    const frame = tab.document.querySelector('iframe')!;
    const host = () => frame.contentDocument?.querySelector('signpost-exit');
    await until(() => host() && button(host()!));
    const {length} = tab.history;
    button(host()!)!.click();
    expect(folded(cover(tab))).to.equal('U verlaat deze pagina.');
    await untilShown(tab, '#weather');
    expect(tab.history.length).to.equal(length);
    tab.close();
  });
});

describe('the frame page with ?exit', () => {
  it('shows the exit, or a link to its own page if it cannot leave', async () => {
    for (const [query, sandbox, shown] of [
      ['?exit', '', '.leave'],
      ['?exit=1', 'allow-scripts allow-same-origin', '.full'],
    ] as const) {
      const page = await Page.open({url: `/dist/frame/nl.html${query}`});
      if (sandbox) {
        page.frame.setAttribute('sandbox', sandbox);
        page.window.location.reload();
      }
      const exit = () =>
        page.document.querySelector('signpost-panel')?.shadowRoot?.querySelector('signpost-exit');
      await until(() => exit()?.shadowRoot?.querySelector(shown));
      const link = shadow(exit()!).querySelector<HTMLAnchorElement>(shown)!;
      if (sandbox) expect(link.href).to.match(/\/dist\/frame\/nl\.html\?exit=1$/);
      page.close();
    }
  });
});
