import {expect} from 'chai';
import type {Settings} from '../../../demo/configurator/state/settings.js';
import {folded, Page, until} from '../../support/page.js';
import {StartPage, team} from './start-page.js';

const MARKUP = `</style></script>"'><img src=x onerror="top.hacked=parent.hacked=true"><script>top.hacked=true</script>`;

/** Markup in every field that takes text. */
const typed: Partial<Settings> = {
  title: MARKUP,
  owner: {nl: MARKUP},
  services: [
    {
      ...team,
      id: MARKUP,
      name: {nl: MARKUP},
      text: {nl: MARKUP},
      phone: MARKUP,
      href: 'javascript:top.hacked=true',
      writtenHours: MARKUP,
      timeZone: MARKUP,
    },
  ],
  file: MARKUP,
  brand: MARKUP,
  colours: {accent: MARKUP, background: MARKUP},
  radius: MARKUP,
  font: MARKUP,
  exit: 'page',
  exitHref: `javascript:top.hacked=true//${MARKUP}`,
};

describe('the start page, given something hostile', () => {
  let start: StartPage;
  let page: Page | undefined;
  afterEach(() => {
    start.close();
    page?.close();
    page = undefined;
  });

  for (const place of ['site', 'typo3', 'sharepoint', 'text', 'email'] as const) {
    it(`runs no markup of any field, here or in the code for ${place}`, async () => {
      start = await StartPage.open({...typed, place});
      start.openSteps();
      await until(() => start.preview?.querySelector('h1'));
      page = await Page.open({html: place === 'text' ? asText(start.code) : start.code});
      await until(() => page!.document.readyState === 'complete');
      expect('hacked' in window).to.equal(false);
      const links = [...page.document.querySelectorAll('a')].map(({href}) => href);
      expect(links.filter((href) => /^javascript:/i.test(href))).to.deep.equal([]);
      expect(page.document.querySelectorAll('img')).to.have.length(0);
      // Nothing that was typed is lost.
      expect(start.field('title').value).to.equal(MARKUP);
      expect(start.field('service-0-phone').value).to.equal(MARKUP);
    });
  }

  for (const fragment of [
    'place=nowhere&services=[[[&languages=xx&owner=7&colours=null',
    'services=[null,7,{"hours":{},"name":7,"needs":"danger"}]',
    '%E0%A4%A&place=%00',
    '__proto__=1&constructor=1&toString=1',
    `title=${'x'.repeat(100_000)}`,
  ]) {
    it(`says what it could not read, and works: #${fragment.slice(0, 40)}`, async () => {
      start = await StartPage.openAt(fragment);
      expect(start.code).to.contain('<signpost-panel');
    });
  }

  it('names the parts of the address that it could not read', async () => {
    start = await StartPage.openAt('place=nowhere&theme=dark&colour=red');
    expect(folded(start.root.querySelector('[role=alert]'))).to.contain('place, colour');
    expect(start.code).to.contain('theme="dark"');
  });

  it('takes 200 services, says that 100 show, and loses none', async () => {
    const services = Array.from({length: 200}, (_, index) => ({...team, id: `s${index}`}));
    start = await StartPage.open({services});
    expect(start.root.querySelectorAll('.service')).to.have.length(200);
    expect(folded(start.root.querySelector('#own-help'))).to.contain('200');
  });

  for (const [name, content, expected] of [
    ['of five megabytes', `{"services": [${' '.repeat(5_000_000)}]}`, 'te groot'],
    ['that is no JSON', '<html>', 'geen JSON'],
    ['without services', '{"services": {}}', 'geen diensten'],
  ] as const) {
    it(`says what is wrong with a file ${name}, and keeps what there was`, async () => {
      start = await StartPage.open({services: [team]});
      choose(start, content);
      await until(() => folded(start.root.querySelector('.message')).includes(expected));
      expect(start.root.querySelectorAll('.service')).to.have.length(1);
    });
  }

  it('reads a file of local help, with what is wrong in it at its field', async () => {
    start = await StartPage.open({});
    choose(
      start,
      JSON.stringify({
        owner: 'Gemeente Utrecht',
        services: [
          {id: 'a', need: 'other', name: {nl: 'Wijkteam'}, phone: '1', hours: 'Mo 09:00-12:00'},
        ],
      })
    );
    await until(() => start.root.querySelector('.service'));
    expect(start.field('service-0-name-nl').value).to.equal('Wijkteam');
    expect(start.field('service-0-hours-0-from').value).to.equal('09:00');
    expect(start.field('owner-nl').value).to.equal('Gemeente Utrecht');
    expect(start.problem('service-0-phone')).to.not.equal('');
  });
});

/** What an editor does with it who can only type text. */
function asText(words: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph.outerHTML;
}

/** Chooses a file in the page's file field. */
function choose(start: StartPage, content: string) {
  const field = start.root.querySelector<HTMLInputElement>('input[type=file]')!;
  const {DataTransfer, File} = start.page.window;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], 'hulp.json', {type: 'application/json'}));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}
