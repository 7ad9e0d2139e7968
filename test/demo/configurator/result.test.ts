import {expect} from 'chai';
import type {Content} from '../../../src/content/content.js';
import {openNeeds} from '../../../src/content/needs.js';
import {folded, until} from '../../support/page.js';
import {StartPage, team} from './start-page.js';

/** What an editor should know before the code is on a page. */
describe('the result of the start page', () => {
  let start: StartPage;
  afterEach(() => {
    start.close();
  });

  const result = () => folded(start.root.querySelector('section[aria-labelledby=code]'));
  const button = (label: string) =>
    [...start.root.querySelectorAll('button')].find((each) => folded(each) === label)!;

  async function contentIn(language: string): Promise<Content> {
    const address = `${location.origin}/dist/locales/${language}.js`;
    return ((await import(/* @vite-ignore */ address)) as {content: Content}).content;
  }

  it('says what the panel says of its numbers, in the language of the page', async () => {
    start = await StartPage.openAt('', 1280, 'en');
    const {help} = await contentIn('en');
    await until(() => result().includes(help.provenance));
    expect(result()).to.contain('The number of this service may be wrong: Helpwanted.');
  });

  it('says how long pasted text is, and makes it shorter if asked', async () => {
    start = await StartPage.open({place: 'typo3'});
    const words = () => Number(/ongeveer ([\d.]+) woorden/.exec(result())![1]!.replace('.', ''));
    const all = words();
    button('Laat alleen zien waar hulp is').click();
    await until(() => words() < all);
    expect(start.code).to.contain('0800 266 64 36');
    button('Zet alles terug').click();
    await until(() => words() === all);
  });

  it('shows in the preview what has been typed, also in a part that is closed', async () => {
    start = await StartPage.open({services: [team]});
    await until(() => start.preview?.querySelector('signpost-panel')?.shadowRoot);
    start.type('service-0-text-nl', 'Wij denken met u mee.');
    await until(() => start.preview?.querySelector('signpost-panel[open=other]'));
  });

  it('scrolls the preview of pasted text to what has been typed', async () => {
    start = await StartPage.open({place: 'typo3', services: [team]});
    await until(() => start.preview?.querySelector('h2'));
    start.type('service-0-text-nl', 'Zij denken met u mee.');
    const typed = () =>
      [...(start.preview?.querySelectorAll('p') ?? [])].find((each) =>
        folded(each).includes('Zij denken')
      );
    const isInView = () => {
      const {top = -1} = typed()?.getBoundingClientRect() ?? {};
      return top >= 0 && top < start.preview!.defaultView!.innerHeight;
    };
    await until(() => typed() && start.preview!.defaultView!.scrollY > 0);
    expect(isInView()).to.equal(true);
  });

  it('lets the editor choose the preview’s language only where the panel shows one at a time', async () => {
    start = await StartPage.open({});
    const picker = () =>
      start.root.querySelector('panel-preview')?.shadowRoot?.querySelector('select');
    await until(picker);
    await start.choosePlace('typo3');
    await until(() => !picker());
  });

  it('forgets what it said when the editor goes on', async () => {
    start = await StartPage.open({needs: ['self']});
    start.openSteps();
    const [only] = start.root.querySelectorAll<HTMLInputElement>('.order input:checked');
    only!.click();
    const message = () => folded(start.root.querySelector('.message'));
    await until(() => message() === 'Eén onderwerp moet blijven staan.');
    start.root
      .querySelector('h1')!
      .dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await until(() => message() === '');
  });

  it('gives a file whole addresses', async () => {
    const services = [{...team, href: 'www.wijkteam.example', text: {nl: 'Hulp.', ar: 'مساعدة.'}}];
    start = await StartPage.open({services});
    const link = start.root.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(await (await fetch(link.href)).text()).to.contain('"https://www.wijkteam.example');
  });

  for (const language of ['nl', 'en']) {
    it(`names each topic as the panel does [lang ${language}]`, async () => {
      start = await StartPage.openAt('', 1280, language);
      const {needs} = await contentIn(language);
      start.openSteps();
      const topics = () => [...start.root.querySelectorAll('.order label')].map(folded);
      await until(() => topics().join() === openNeeds.map((need) => needs[need]).join());
    });
  }
});
