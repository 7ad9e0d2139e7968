import {expect} from 'chai';
import {folded, Page, shadow, text, until} from '../support/page.js';

const NUMBER = '0800 266 64 36';
const stopItNow = {id: 'stop-it-now', withdrawn: ['+318002666436']};
const SAYS = 'Het telefoonnummer dat hier stond, klopt niet meer. Kijk op stopitnow.nl.';

/** The folder in which a host answers with a file, which may be one that `pinned.ts` names. */
function hostWith(answer: unknown): string {
  const name =
    typeof answer === 'string'
      ? answer
      : `=${btoa(JSON.stringify(answer)).replaceAll('+', '-').replaceAll('/', '_')}`;
  return `/pinned/${name}/${crypto.randomUUID()}`;
}

const changes = (...list: unknown[]) => ({changes: list});

describe('a script at the address of a fixed version', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  async function open(folder: string, html: string, script = '1.2.3/signpost.js') {
    page = await Page.open({
      html: `${html}<script type="module" src="${folder}/${script}"></script>`,
    });
    return page.element(/signpost-\w+/.exec(html)![0]);
  }

  const card = (host: Element, id = 'stop-it-now') =>
    shadow(host).querySelector(`.card[data-service="${id}"]`)!;
  const hasNumber = (host: Element) => shadow(host).innerHTML.includes(NUMBER);
  const asked = async (folder: string) =>
    (await (await fetch(`${folder}/asked`)).json()) as Record<string, string>[];
  const requested = () =>
    page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name.replace(/^.*\//, ''))
      .filter((name) => /^(withdrawn\.js|changes\.json)/.test(name));

  /** Waits until the host has been asked, and the answer would show. */
  async function answered(folder: string) {
    let count = 0;
    while (!count) count = (await asked(folder)).length;
    await page.window.fetch(`${folder}/v1/content/changes.json`).then((answer) => answer.text());
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }

  it('takes a withdrawn number off the panel, says so, and keeps the website', async () => {
    const host = await open(hostWith(changes(stopItNow)), '<signpost-panel></signpost-panel>');
    expect(hasNumber(host)).to.equal(true);
    await until(() => folded(card(host)).includes(SAYS));
    expect(hasNumber(host)).to.equal(false);
    expect(card(host).querySelector('.site')!.getAttribute('href')).to.equal(
      'https://stopitnow.nl/'
    );
    // What a call costs says nothing beside no number.
    expect(folded(card(host))).to.not.contain('Gratis');
    expect(text(host)).to.contain('112').and.to.contain('0800-2000');
  });

  for (const tag of ['signpost-helplines', 'signpost-rubrics']) {
    it(`takes it off ${tag}`, async () => {
      const host = await open(hostWith(changes(stopItNow)), `<${tag}></${tag}>`);
      expect(hasNumber(host)).to.equal(true);
      await until(() => !hasNumber(host));
    });
  }

  it('says so in each language that a visitor chooses', async () => {
    const host = await open(hostWith(changes(stopItNow)), '<signpost-panel></signpost-panel>');
    await until(() => folded(card(host)).includes(SAYS));
    host.lang = 'ar';
    await until(() => folded(card(host)).includes('رقم الهاتف الذي كان معروضًا هنا لم يعد صحيحًا'));
    expect(hasNumber(host)).to.equal(false);
  });

  it('says so where no website is known, in another region', async () => {
    const awel = {id: 'awel', withdrawn: ['102']};
    const host = await open(
      hostWith(changes(awel)),
      '<signpost-helplines region="BE"></signpost-helplines>'
    );
    await until(() => folded(card(host, 'awel')).includes('hier stond, klopt niet meer.'));
    expect(card(host, 'awel').querySelector('.phone')).to.equal(null);
    expect(folded(card(host, 'awel'))).to.not.contain('Kijk op');
  });

  it('keeps the other number of a service that has two', async () => {
    const host = await open(
      hostWith(changes({id: '113', withdrawn: ['+318000113']})),
      '<signpost-helplines></signpost-helplines>'
    );
    const numbers = () => [...card(host, '113').querySelectorAll('.phone bdi')].map(folded);
    expect(numbers()).to.deep.equal(['113', '0800-0113']);
    await until(() => numbers().length === 1);
    expect(numbers()).to.deep.equal(['113']);
    expect(folded(card(host, '113'))).to.not.contain('klopt niet meer');
  });

  it('leaves the page’s own help alone', async () => {
    const own = {id: 'local:local-1', withdrawn: ['+31101234567']};
    const host = await open(
      hostWith(changes(own, stopItNow)),
      `<signpost-panel>
        <signpost-local need="self" name="Wijkteam" phone="010 123 45 67">Denkt mee.</signpost-local>
      </signpost-panel>`
    );
    const local = () => shadow(host).querySelector<HTMLElement>('[part~=local]');
    await until(local);
    await until(() => folded(card(host)).includes(SAYS));
    expect(local()!.dataset['service']).to.equal(own.id);
    expect(folded(local())).to.contain('010 123 45 67');
  });

  it('moves focus from the button that goes to the website, and says nothing [wcag 2.4.3]', async () => {
    const host = await open(
      hostWith(changes(stopItNow)),
      '<signpost-panel open="self"></signpost-panel>'
    );
    card(host).querySelector<HTMLElement>('.phone')!.focus();
    await until(() => folded(card(host)).includes(SAYS));
    expect(shadow(host).activeElement).to.equal(card(host).querySelector('.site'));
    for (const status of shadow(host).querySelectorAll('[role=status]')) {
      expect(folded(status)).to.equal('');
    }
  });

  it('leaves focus where it is elsewhere', async () => {
    const host = await open(
      hostWith(changes(stopItNow)),
      '<signpost-panel open="self"></signpost-panel>'
    );
    const summary = shadow(host).querySelectorAll('summary')[2]!;
    summary.focus();
    await until(() => folded(card(host)).includes(SAYS));
    expect(shadow(host).activeElement).to.equal(summary);
  });

  it('asks once for the page, without cookies or the address of the page', async () => {
    document.cookie = 'visitor=1; path=/';
    const folder = hostWith(changes(stopItNow));
    await open(
      folder,
      '<signpost-panel></signpost-panel><signpost-helplines></signpost-helplines>'
    );
    const both = [...page.document.querySelectorAll('signpost-panel, signpost-helplines')];
    await until(() => both.every((host) => host.shadowRoot && !hasNumber(host)));
    const [request, ...more] = await asked(folder);
    document.cookie = 'visitor=; path=/; max-age=0';
    expect(more).to.deep.equal([]);
    expect(request).to.not.have.any.keys('cookie', 'referer');
  });

  for (const script of ['1.2.3/signpost.nl.js', '1.2.3/signpost-loader.js']) {
    it(`asks too if the page has ${script}`, async () => {
      const host = await open(
        hostWith(changes(stopItNow)),
        '<signpost-panel></signpost-panel>',
        script
      );
      await until(() => folded(card(host)).includes(SAYS));
    });
  }

  it('asks too in its frame page', async () => {
    page = await Page.open({url: `${hostWith(changes(stopItNow))}/1.2.3/frame/nl.html`});
    const host = await page.element();
    await until(() => folded(card(host)).includes(SAYS));
  });

  for (const [what, html, script] of [
    ['with offline', '<signpost-panel offline></signpost-panel>', undefined],
    ['at /v1/', '<signpost-panel></signpost-panel>', 'v1/signpost.js'],
    ['that shows no number', '<signpost-figures></signpost-figures>', undefined],
  ] as const) {
    it(`is not asked for by an element ${what}`, async () => {
      const folder = hostWith(changes(stopItNow));
      await open(folder, html, script);
      // A panel that may ask shows that the others had their time.
      const other = await Page.open({
        html: `<signpost-panel></signpost-panel><script type="module" src="${hostWith(changes(stopItNow))}/1.2.3/signpost.js"></script>`,
      });
      const host = await other.element();
      await until(() => !hasNumber(host));
      other.close();
      expect(await asked(folder)).to.deep.equal([]);
      if (!html.includes('figures')) expect(requested()).to.deep.equal([]);
    });
  }

  // Each also withdraws a number, whose absence shows that the rest was read.
  for (const [what, list] of [
    [
      'entries of wrong types',
      [null, 3, 'stop-it-now', [], {id: 'stop-it-now'}, {id: 3, withdrawn: ['+318002666436']}],
    ],
    ['numbers of wrong types', [{id: 'stop-it-now', withdrawn: [null, 318002666436, {}, []]}]],
    ['no list of numbers', [{id: 'stop-it-now', withdrawn: '+318002666436'}]],
    ['the number of another service', [{id: 'helpwanted', withdrawn: ['+318002666436']}]],
    ['a service without a number', [{withdrawn: ['+318002666436']}]],
    ['names of built-ins', [{id: '__proto__', withdrawn: ['constructor']}]],
    ['markup', [{id: '<img src=x>', withdrawn: ['<script>alert(1)</script>'], says: '<b>Bel</b>'}]],
  ] as const) {
    it(`ignores ${what}`, async () => {
      const kindertelefoon = {id: 'kindertelefoon', withdrawn: ['+318000432']};
      const host = await open(
        hostWith(changes(...list, kindertelefoon)),
        '<signpost-panel></signpost-panel>'
      );
      await until(() => !text(host).includes('0800-0432'));
      expect(hasNumber(host)).to.equal(true);
      expect(shadow(host).querySelector('img')).to.equal(null);
    });
  }

  it('never takes 112 off', async () => {
    const emergency = {id: 'emergency', withdrawn: ['112']};
    const host = await open(
      hostWith(changes(emergency, stopItNow)),
      '<signpost-panel></signpost-panel>'
    );
    await until(() => !hasNumber(host));
    expect(folded(shadow(host).querySelector('.danger .phone bdi'))).to.equal('112');
  });

  it('reads 10,000 changes', async () => {
    const host = await open(hostWith('many'), '<signpost-panel></signpost-panel>');
    await until(() => !hasNumber(host));
  });

  for (const [what, answer] of [
    ['is missing', 'missing'],
    ['is a page', 'html'],
    ['is empty', 'nothing'],
    ['is huge', 'huge'],
    ['is a list', [stopItNow]],
    ['is null', null],
    ['has no list', {changes: {0: stopItNow, length: 1}}],
  ] as const) {
    it(`keeps its numbers if the file ${what}`, async () => {
      const folder = hostWith(answer);
      const host = await open(folder, '<signpost-panel></signpost-panel>');
      await answered(folder);
      expect(hasNumber(host)).to.equal(true);
    });
  }
});
