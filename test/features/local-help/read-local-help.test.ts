import {expect} from 'chai';
import {localCards} from '../../../src/features/local-help/cards.js';
import * as fileModule from '../../../src/features/local-help/local-help-file.lazy.js';
import type {LocalServices} from '../../../src/features/local-help/model.js';
import {formatProblem} from '../../../src/features/local-help/problem-messages.js';
import {readLocalHelp} from '../../../src/features/local-help/read-local-help.js';
import {validate} from '../../../src/features/local-help/validate.js';
import * as openingHoursModule from '../../../src/features/opening-hours/opening-hours.lazy.js';
import {rules, validService} from './fixtures.js';

const {needs, nationalNumbers} = rules;

function elementFrom(markup: string): Element {
  const container = document.createElement('div');
  container.innerHTML = markup;
  return container.firstElementChild!;
}

/** What `readLocalHelp` shows last for an element. */
async function read(markup: string) {
  let sources: LocalServices[] = [];
  let fault: string | undefined;
  await readLocalHelp(
    elementFrom(markup),
    {needs, nationalNumbers},
    Promise.resolve(openingHoursModule),
    Promise.resolve(fileModule),
    (...shown) => ([sources, fault] = shown)
  );
  return {
    cards: (need: string, tag: string) =>
      sources.flatMap((source) => localCards(source, need, tag, '')),
    problems: sources.flatMap(({problems}) => problems.map(formatProblem)),
    fault,
  };
}

describe('texts of a local service', () => {
  const cardFor = (texts: unknown, tag: string) => {
    const local = validate(
      {owner: texts, services: [{...validService, name: texts, text: texts}]},
      rules
    );
    return localCards(local, 'other', tag, '')[0]!;
  };

  const rows: [texts: unknown, tag: string, text: string, lang: string][] = [
    [{en: 'Help', nl: 'Hulp'}, 'nl', 'Hulp', 'nl'],
    [{en: 'Help', nl: 'Hulp'}, 'ar', 'Hulp', 'nl'],
    [{en: 'Help', nl: 'Hulp'}, 'en-x-plain', 'Help', 'en'],
    [{'en-x-plain': 'Aid', en: 'Help'}, 'en', 'Help', 'en'],
    [{'ar-MA': 'عون', en: 'Help'}, 'ar', 'عون', 'ar-MA'],
    [{en: 'Help', fr: 'Aide'}, 'ar', 'Help', 'en'],
    [{en: 'Help'}, 'constructor', 'Help', 'en'],
    ['Hulp', 'ar', 'Hulp', ''],
  ];
  for (const [texts, tag, text, lang] of rows) {
    it(`${JSON.stringify(texts)} gives “${text}” for ${tag}, with lang="${lang}"`, () => {
      const card = cardFor(texts, tag);
      expect([card.name, card.about, card.owner]).to.deep.equal([text, text, text]);
      expect([card.nameLang, card.aboutLang]).to.deep.equal([lang, lang]);
    });
  }

  it('appear under their needs only, with an id that no national service has', () => {
    const local = validate({services: [{...validService, id: '113', need: 'other self'}]}, rules);
    expect(localCards(local, 'other', 'nl', 'Ik')[0]?.id).to.equal('local:113');
    expect(localCards(local, 'self', 'nl', 'Ik')).to.have.length(1);
    expect(localCards(local, 'victim', 'nl', 'Ik')).to.have.length(0);
  });
});

describe('local help in the page', () => {
  it('has the language of the page around it, and no text from scripts, styles and links', async () => {
    const {cards, problems} = await read(
      `<div><signpost-local lang="fy" need="other" name="Team" phone="030 123 45 67"
        >Tinkt<script>1</script><style>a{}</style> mei.<a href="tel:x">bel</a></signpost-local></div>`
    );
    expect(problems).to.deep.equal([]);
    expect(cards('other', 'ar')[0]).to.include({
      about: 'Tinkt mei.',
      aboutLang: 'fy',
      nameLang: 'fy',
    });
  });

  it('shows if the page’s language tag is invalid', async () => {
    const {cards, problems} = await read(
      '<div lang="nl_NL"><signpost-local need="other" name="Team" phone="030 123 45 67"></signpost-local></div>'
    );
    expect(problems).to.deep.equal([]);
    expect(cards('other', 'nl')[0]).to.include({name: 'Team', nameLang: '', about: undefined});
  });

  it('needs a country code in a panel for another country', async () => {
    const {cards, problems} = await read(
      '<div region="BE"><signpost-local need="other" name="Team" phone="030 123 45 67"></signpost-local></div>'
    );
    expect(cards('other', 'nl')).to.deep.equal([]);
    expect(problems[0]).to.match(/^services\.0\.phone: .* has no country's code\./);
  });
});

describe('a local help file', () => {
  const originalFetch = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = originalFetch;
  });
  let count = 0;
  /** Serves a file at a new address, since files are read once per address. */
  function serve(body: BodyInit | null, init?: ResponseInit) {
    const requests: RequestInit[] = [];
    window.fetch = (_url, options) => {
      requests.push(options!);
      return Promise.resolve(new Response(body, init));
    };
    return {requests, markup: `<div local="/file-${count++}.json"></div>`};
  }
  const file = JSON.stringify({services: [validService]});

  it('is requested once, uncached, without credentials and referrer', async () => {
    const {requests, markup} = serve(file);
    const [first, second] = await Promise.all([read(markup), read(markup)]);
    const third = await read(markup);
    for (const {cards} of [first, second, third]) expect(cards('other', 'nl')).to.have.length(1);
    expect(requests).to.have.length(1);
    expect(requests[0]).to.include({
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('is requested again by the next panel after a failure', async () => {
    const {markup} = serve('', {status: 500});
    expect((await read(markup)).fault).to.match(
      /^local="\/file-\d+\.json" can't be read: the server answered 500\. Write the address/
    );
    serve(file);
    expect((await read(markup)).cards('other', 'nl')).to.have.length(1);
  });

  it('is not read to its end if it has 10 MB', async () => {
    let chunks = 0;
    const megabyte = new Uint8Array(1_000_000).fill(32);
    const {markup} = serve(
      new ReadableStream({
        pull(controller) {
          if (chunks++ < 10) controller.enqueue(megabyte);
          else controller.close();
        },
      })
    );
    expect((await read(markup)).fault).to.contain('it has more than 1000000 characters');
    expect(chunks).to.be.below(6);
  });

  for (const [what, body] of [
    ['empty', null],
    ['a page', '<!doctype html>'],
    ['cut off', '{"services": ['],
  ] as const) {
    it(`gives one fault with a reason if it is ${what}`, async () => {
      const {markup} = serve(body);
      const {fault, problems, cards} = await read(markup);
      expect(problems).to.deep.equal([]);
      expect(fault).to.match(/can't be read: .{5}/);
      expect(cards('other', 'nl')).to.deep.equal([]);
    });
  }

  it('is given up after 5 seconds', async () => {
    const originalSetTimeout = window.setTimeout.bind(window);
    let delay: number | undefined;
    window.setTimeout = ((action: () => void, time: number) => {
      delay = time;
      queueMicrotask(action);
    }) as typeof window.setTimeout;
    window.fetch = (_url, options) =>
      new Promise((_resolve, reject) => {
        options!.signal!.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    const {fault} = await read(`<div local="/file-${count++}.json"></div>`);
    window.setTimeout = originalSetTimeout;
    expect(delay).to.equal(5000);
    expect(fault).to.contain("can't be read: it was not there in 5 seconds.");
  });

  it('comes after the elements in the page, with faults of its own', async () => {
    const {markup} = serve(
      JSON.stringify({services: [validService, {...validService, id: 'x', phone: '112'}]})
    );
    const {cards, problems} = await read(
      markup.replace(
        '></div>',
        '><signpost-local need="other" name="Eerst" phone="030 765 43 21"></signpost-local></div>'
      )
    );
    expect(cards('other', 'nl').map(({name}) => name)).to.deep.equal(['Eerst', 'Wijkteam West']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^services\.1\.phone: "112"/);
  });
});
