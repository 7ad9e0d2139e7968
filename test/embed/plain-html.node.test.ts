import {describe, it} from 'node:test';
import {expect} from 'chai';
import {JSDOM} from 'jsdom';
import {plainHtml} from '../../src/embed/plain-html.js';
import type {PlainSettings} from '../../src/embed/plain/input.js';
import {servicesByNeed} from '../content/facts.js';
import {expectAllowed} from './allowed-html.js';
import {communityTeam, localServices, pages, plainInput} from './plain-input.js';

/** The fragment as a page has it. A CMS would remove nothing of it. */
function pageWith(settings: PlainSettings, name = 'nl'): DocumentFragment {
  const page = JSDOM.fragment(plainHtml(plainInput(name, settings)));
  expectAllowed(page);
  return page;
}

const texts = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({textContent}) => textContent);

/** The needs in order, by their ids. */
function needs(page: ParentNode, name = 'nl'): string[] {
  const titles = Object.entries(plainInput(name).content.needs);
  return texts(page, 'h4').flatMap((title) =>
    titles.filter(([, words]) => words === title).map(([id]) => id)
  );
}

/** The block that holds a service, and those after it, up to the next service or need. */
function blocksOf(page: ParentNode, service: string): Element[] {
  const heading = [...page.querySelectorAll('h5')].find(
    ({textContent}) => textContent === service
  )!;
  const blocks = [heading as Element];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H\d$/.test(next.tagName)) break;
    blocks.push(next);
  }
  return blocks;
}

const {content, more} = plainInput('nl');

describe('plain HTML', () => {
  it('keeps the addresses of sources in order among Arabic letters', () => {
    const isolated = texts(pageWith({}, 'ar'), 'span[dir=ltr]');
    expect(isolated).to.include('113.nl');
    expect(texts(pageWith({}), 'span[dir=ltr]')).to.deep.equal([]);
  });

  it('shows every need with its services where nothing is set', () => {
    const page = pageWith({});
    expect(needs(page)).to.deep.equal(['self', 'other', 'victim', 'report', 'despair']);
    const {danger = [], ...others} = servicesByNeed;
    expect(danger).to.have.length(1);
    expect(texts(page, 'h5')).to.have.length(Object.values(others).flat().length);
    expect(plainHtml(plainInput('nl', {}))).to.equal(plainHtml(plainInput('nl')));
  });

  it('has every label of a service, as the panel', () => {
    const facts = content.services.flatMap(({claims = [], notes = []}) => [...claims, ...notes]);
    const text = pageWith({}).textContent;
    for (const fact of facts) expect(text).to.contain(fact);
  });

  it('says that a language has not been reviewed, where it has not', () => {
    const {reviewed, content} = plainInput('ar');
    expect(reviewed).to.equal(false);
    expect(pageWith({}, 'ar').lastElementChild!.textContent).to.equal(content.notices.unreviewed);
    expect(pageWith({}).textContent).to.not.contain(plainInput('nl').content.notices.unreviewed);
  });

  it('`need` puts some needs first, and keeps the others behind them', () => {
    const page = pageWith({need: ['victim', 'self']});
    expect(needs(page)).to.deep.equal(['victim', 'self', 'other', 'report', 'despair']);
  });

  it('`only` leaves the others out, in the order of `need`, and keeps the emergency number', () => {
    const page = pageWith({need: ['victim'], only: ['self', 'victim']});
    expect(needs(page)).to.deep.equal(['victim', 'self']);
    expect(page.querySelector('a[href^="tel:"]')!.getAttribute('href')).to.equal('tel:112');
    expect(needs(pageWith({only: ['danger']}))).to.deep.equal([]);
  });

  it('`parts` leaves out the parts that it does not name', () => {
    const {rubricsText, figures, help} = content;
    const titles = (parts: PlainSettings['parts']) => texts(pageWith({parts}), 'h3');
    expect(titles(['help'])).to.deep.equal([help.title]);
    expect(titles(['figures', 'rubrics'])).to.deep.equal([rubricsText.title, figures.title]);
    expect(titles([])).to.deep.equal([help.title, rubricsText.title, figures.title]);
  });

  it('`label` is the title, in any script', () => {
    const [heading] = pageWith({label: ' Hulp & advies '}).querySelectorAll('h2');
    expect(heading!.textContent).to.equal('Hulp & advies');
    expect([heading!.lang, heading!.dir]).to.deep.equal(['nl', 'auto']);
    expect(texts(pageWith({label: ' '}), 'h2')).to.deep.equal([content.title]);
  });

  it('`audience` presets the title and the order; `label` and `need` go before it', () => {
    const page = pageWith({audience: 'school'}, 'nl-x-young');
    expect(texts(page, 'h2')).to.deep.equal([plainInput('nl-x-young').content.titles.school]);
    const order = ['victim', 'other', 'self', 'despair', 'report'];
    expect(needs(page, 'nl-x-young')).to.deep.equal(order);
    const own = pageWith({audience: 'parents', label: 'Hulp', need: ['despair']});
    expect(texts(own, 'h2')).to.deep.equal(['Hulp']);
    expect(needs(own)[0]).to.equal('despair');
  });

  it('`local` adds services after the national ones, with their owner, text, number, site and hours', () => {
    const local = localServices({owner: {nl: 'Gemeente'}, services: [communityTeam]});
    const page = pageWith({local, only: ['other']});
    expect(texts(page, 'h5')).to.deep.equal(['Stop it Now', 'Veilig Thuis', 'Wijkteam West']);
    const [, owner, text, contact, hours, ...rest] = blocksOf(page, 'Wijkteam West');
    expect(owner!.textContent).to.equal(more.text.localBy.replace('{}', 'Gemeente'));
    expect(text!.textContent).to.equal('Denkt met u mee.');
    expect(contact!.textContent).to.equal('030 123 45 67 · wijkteam.example/west');
    expect(contact!.querySelector('a')!.getAttribute('href')).to.equal('tel:+31301234567');
    expect(hours!.textContent).to.match(/^Openingstijden: ma–vr 0?9:00–17:00$/);
    expect(rest.map(({tagName}) => tagName)).to.not.include('H5');
  });

  it('`local` has its text in the language of the page, else marked as the language that it is in', () => {
    const local = localServices({owner: 'Gemeente', services: [communityTeam]});
    const langs = (edition: string) => {
      const [heading, , text] = blocksOf(
        pageWith({local}, edition),
        'Wijkteam West'
      ) as HTMLElement[];
      const name = heading!.querySelector('span')!;
      return [heading!.dir, name.lang, name.dir, text!.textContent, text!.lang, text!.dir];
    };
    expect(langs('ar')).to.deep.equal(['rtl', '', 'auto', 'يفكر الفريق معك.', 'ar', 'auto']);
    expect(langs('en')).to.deep.equal(['ltr', '', 'auto', 'Denkt met u mee.', 'nl', 'auto']);
  });

  it('`owner` goes before the owner of the file; without one nothing is said of it', () => {
    const withOwner = localServices({owner: 'Gemeente', services: [communityTeam]});
    const without = localServices({services: [communityTeam]});
    const label = (settings: PlainSettings) =>
      blocksOf(pageWith(settings), 'Wijkteam West')[1]!.textContent;
    expect(label({local: withOwner, owner: 'De school'})).to.contain('De school');
    expect(label({local: without, owner: 'De school'})).to.contain('De school');
    expect(label({local: without})).to.equal('Denkt met u mee.');
  });

  it('`exit` is a link before everything else, with what it can’t promise', () => {
    const first = (exit: PlainSettings['exit']) => {
      const [link, note] = pageWith({exit}).children;
      expect(note!.textContent).to.equal(more.exit.history);
      const anchor = link!.querySelector('a')!;
      expect(anchor.textContent).to.equal(more.exit.leave);
      expect(anchor.getAttribute('rel')).to.equal('noreferrer');
      return anchor.getAttribute('href');
    };
    expect(first(true)).to.equal('https://www.knmi.nl/');
    expect(first('https://www.nos.nl/')).to.equal('https://www.nos.nl/');
    expect(first('javascript:alert(1)')).to.equal('https://www.knmi.nl/');
  });

  it('`id` is that of the first block, to which `pages` of the same page link', () => {
    const [title, block] = pageWith({
      id: 'in-dutch',
      pages: [{...pages[1], href: '#in-arabic'}],
    }).children;
    expect(title!.id).to.equal('in-dutch');
    expect(block!.querySelector('a')!.getAttribute('href')).to.equal('#in-arabic');
  });

  it('`pages` are links right below the title to the other languages, each in its own', () => {
    const [, block] = pageWith({pages}, 'en').children;
    const links = [...block!.querySelectorAll('a')];
    expect(links.map(({textContent}) => textContent)).to.deep.equal(['Nederlands', 'العربية']);
    const [, arabic] = links;
    const attributes = ['href', 'lang', 'hreflang', 'dir'].map((name) =>
      arabic!.getAttribute(name)
    );
    expect(attributes).to.deep.equal(['https://gemeente.example/ar', 'ar', 'ar', 'rtl']);
  });

  it('`headingLevel` moves all headings, and none is deeper than six', () => {
    const levels = (headingLevel: number) =>
      [1, 2, 3, 4, 5, 6].filter((level) => pageWith({headingLevel}).querySelector(`h${level}`));
    expect(levels(1)).to.deep.equal([1, 2, 3, 4]);
    expect(levels(4)).to.deep.equal([4, 5, 6]);
  });
});
