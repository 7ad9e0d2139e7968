import {expect} from 'chai';
import {folded, Page, scriptOrigin, text, until} from '../../support/page.js';
import {StartPage, team} from './start-page.js';

describe('what an editor chooses on the start page', () => {
  let start: StartPage;
  let page: Page | undefined;
  afterEach(() => {
    start.close();
    page?.close();
    page = undefined;
  });

  it('can be seen as soon as there is code', async () => {
    start = await StartPage.open({});
    const heading = start.root.querySelector('h1')!;
    expect(start.page.window.getComputedStyle(heading).visibility).to.equal('visible');
  });

  it('is in the address, and Back takes back one step', async () => {
    start = await StartPage.open({});
    start.type('title', 'Hulp in Utrecht');
    await until(() => start.code.includes('label="Hulp in Utrecht"'));
    expect(start.page.window.location.hash).to.contain('title=Hulp+in+Utrecht');
    start.page.window.history.back();
    await until(() => !start.code.includes('label='));
    expect(start.field('title').value).to.equal('');
    start.page.window.history.forward();
    await until(() => start.field('title').value === 'Hulp in Utrecht');
  });

  it('goes into the tag: the order of needs, parts, languages, reading and audience', async () => {
    start = await StartPage.open({
      needs: ['victim', 'other'],
      parts: ['help'],
      languages: ['nl', 'ar'],
      reading: 'plain',
      audience: 'parents',
      theme: 'dark',
      exit: 'panel',
    });
    const parsed = new DOMParser().parseFromString(start.code, 'text/html');
    const attributes = Object.fromEntries(
      [...parsed.querySelector('signpost-panel')!.attributes].map(({name, value}) => [name, value])
    );
    expect(attributes).to.deep.equal({
      for: 'parents',
      need: 'victim other',
      only: 'victim other',
      parts: 'help',
      reading: 'plain',
      languages: 'nl ar',
      theme: 'dark',
      exit: '',
    });
  });

  it('puts own help in one language into the page', async () => {
    start = await StartPage.open({services: [team], owner: {nl: 'Gemeente Utrecht'}});
    page = await Page.open({html: start.code});
    const panel = await page.element();
    await until(() => text(panel).includes('Wijkteam West'));
    expect(text(panel))
      .to.contain('030 123 45 67')
      .and.to.contain('Gemeente Utrecht')
      .and.to.contain('Het wijkteam denkt met u mee.');
  });

  it('shows the number of own help, and a way out, where no script runs', async () => {
    start = await StartPage.open({
      services: [team],
      exit: 'page',
      exitHref: 'https://www.example.nl/',
    });
    page = await Page.open({html: start.code}, {scripts: false});
    const links = [...page.document.querySelectorAll('a')].map(({href}) => href);
    expect(links).to.deep.equal([
      'https://www.example.nl/',
      'tel:+318002666436',
      'tel:+31301234567',
      'https://wijkteam.example/',
    ]);
    expect(folded(page.document.querySelector('signpost-exit'))).to.equal('Verlaat deze pagina');
  });

  it('gives no service the link of another that has the same name for itself', async () => {
    start = await StartPage.open({services: [team, {...team, phone: '030 765 43 21'}]});
    const tags = new DOMParser()
      .parseFromString(start.code, 'text/html')
      .querySelectorAll('signpost-local');
    expect([...tags].map((tag) => tag.querySelector('a')!.textContent)).to.deep.equal([
      '030 123 45 67',
      '030 765 43 21',
    ]);
  });

  it('puts own help in several languages into a file that the panel accepts', async () => {
    const services = [{...team, text: {...team.text, ar: 'يفكر فريق الحي معك.'}}];
    start = await StartPage.open({services, owner: {nl: 'Gemeente Utrecht'}});
    const link = start.root.querySelector<HTMLAnchorElement>('a[download]')!;
    const address = URL.createObjectURL(await (await fetch(link.href)).blob());
    expect(start.code).to.contain('local="/signpost-hulp.json"');
    page = await Page.open({
      html: start.code
        .replace('/signpost-hulp.json', address)
        .replace('<signpost-panel', '<signpost-panel lang="ar"'),
    });
    const panel = await page.element();
    await until(() => text(panel).includes('يفكر فريق الحي معك'));
  });

  it('says at a field what is wrong with it, and keeps what was typed', async () => {
    start = await StartPage.open({services: [{...team, phone: '030 1'}], brand: '#e17000'});
    start.openSteps();
    expect(start.problem('service-0-phone')).to.contain('030 1').and.to.contain('telefoonnummer');
    expect(start.field('service-0-phone').getAttribute('aria-invalid')).to.equal('true');
    start.type('service-0-phone', '0800 266 64 36');
    await until(() => start.problem('service-0-phone').includes('landelijk'));
    start.type('service-0-phone', '030 123 45 67');
    await until(() => start.problem('service-0-phone') === '');
    expect(folded(start.root.querySelector('.verdict'))).to.contain('2,9');
    expect(start.code).to.contain('--signpost-accent: light-dark(');
  });

  it('puts pasted text in several languages below each other, with links to each', async () => {
    start = await StartPage.open({place: 'typo3', languages: ['nl', 'ar'], services: [team]});
    expect(start.codes.length).to.equal(1);
    page = await Page.open({html: start.code});
    for (const link of page.document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      const title = page.document.getElementById(link.hash.slice(1));
      expect(title?.lang).to.equal(link.lang);
    }
    const links = [...page.document.querySelectorAll('a[hreflang]')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['العربية', 'Nederlands']);
    const [, arabic] = page.document.querySelectorAll('h2');
    expect([arabic!.lang, arabic!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(start.code.split(`tel:+31301234567`).length - 1).to.equal(2);
    await until(() => start.preview?.querySelector('a[hreflang=ar]'));
    start.preview!.querySelector<HTMLElement>('a[hreflang=ar]')!.click();
    await until(() => start.preview!.defaultView!.scrollY > 0);
  });

  it('shows in the preview what IT can place, with the button that stays in view', async () => {
    start = await StartPage.open({place: 'typo3', exit: 'panel'});
    await until(() => start.preview?.querySelector('h2'));
    start.root.querySelector<HTMLElement>('[name=shown][value=letter]')!.click();
    await until(() => start.preview?.querySelector('signpost-panel'));
    expect(start.preview!.querySelector('signpost-exit') === null).to.equal(false);
    expect(start.code).to.not.contain('signpost-panel');
  });

  it('links the pieces of text by the addresses of their pages, and says if one is none', async () => {
    start = await StartPage.open({place: 'typo3', languages: ['nl', 'ar'], hasPages: true});
    expect(start.code).to.not.contain('hreflang="ar"');
    start.type('page-ar', 'www.example.nl/ar');
    await until(() => start.code.includes('href="https://www.example.nl/ar"'));
    start.type('page-ar', 'nowhere');
    await until(() => start.problem('page-ar') !== '');
    expect(start.field('page-ar').value).to.equal('nowhere');
  });

  it('fixes a version with its hash if asked', async () => {
    start = await StartPage.open({isPinned: true});
    const origin = await scriptOrigin();
    page = await Page.open({html: start.code.replaceAll(`${location.origin}/dist/`, `${origin}/`)});
    expect(start.code).to.match(/signpost\.nl\.js" integrity="sha384-[\w+/=]+" crossorigin/);
    expect(text(await page.element())).to.contain('0800 266 64 36');
  });

  it('speaks English too', async () => {
    start = await StartPage.openAt('', 1280, 'en');
    await until(() => folded(start.root.querySelector('h1')) === 'Put the panel on your site');
    expect(start.page.document.documentElement.lang).to.equal('en');
  });
});
