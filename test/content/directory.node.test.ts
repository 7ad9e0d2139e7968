import {describe, it} from 'node:test';
import {expect} from 'chai';
import {abroad} from '../../src/content/directory/abroad.js';
import {factsOf, type Helpline, type Phone} from '../../src/content/directory/helpline.js';
import {netherlands} from '../../src/content/directory/netherlands.js';
import {contact, serviceText} from '../../src/content/helplines.js';
import type {Translator} from '../../src/content/translator.js';

const helplines = [...netherlands, ...abroad];

/** The part of a service that may be shown, with the id of each message in place of its text. */
function shown(helpline: Helpline) {
  const translator = {
    msg: (_text: unknown, {id}: {id: string}) => id,
    number: String,
    year: String,
    languageNames: String,
  } as unknown as Translator;
  return {...contact(helpline), ...serviceText(helpline, translator)};
}

const find = (id: string) => helplines.find((helpline) => helpline.id === id)!;

/** Facts that may be shown: the service, the key, the value, the sources. */
const facts: [id: string, what: string, value: unknown, sources: string][] = [
  ['emergency', 'phones', '112', 'politie.nl, meldpunt-kinderporno.nl'],
  [
    'stop-it-now',
    'phones',
    '0800 266 64 36',
    'downloaders.stopitnow.nl 2024-06, ecsa.lucyfaithfull.org',
  ],
  ['stop-it-now', 'website', 'https://stopitnow.nl/', 'offlimits.nl 2024-06-11'],
  ['stop-it-now', 'anonymous', true, 'ecsa.lucyfaithfull.org, nhnieuws.nl 2023-12'],
  ['stop-it-now', 'chat', true, 'nhnieuws.nl 2023-12, offlimits.nl 2024-06-11'],
  ['stop-it-now', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['helpwanted', 'website', 'https://helpwanted.nl/', 'helpwanted.nl'],
  ['helpwanted', 'chat', true, 'helpwanted.nl'],
  [
    'meldpunt-kinderporno',
    'website',
    'https://meldpunt-kinderporno.nl/',
    'meldpunt-kinderporno.nl',
  ],
  ['meldpunt-kinderporno', 'form', true, 'meldpunt-kinderporno.nl'],
  ['meldpunt-kinderporno', 'anonymous', true, 'meldpunt-kinderporno.nl'],
  ['veilig-thuis', 'phones', '0800-2000', 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'allDay', true, 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'anonymous', true, 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['kindertelefoon', 'phones', '0800-0432', 'vriendenkindertelefoon.nl, skipr.nl 2020-03'],
  ['kindertelefoon', 'ages', '8,18', 'vriendenkindertelefoon.nl, skipr.nl 2020-03'],
  [
    'kindertelefoon',
    'website',
    'https://kindertelefoon.nl/',
    'vriendenkindertelefoon.nl, skipr.nl 2020-03',
  ],
  ['slachtofferhulp', 'phones', '0900-0101', 'slachtofferhulp.nl, politie.nl'],
  ['slachtofferhulp', 'charged', 'local-rate', 'slachtofferhulp.nl, politie.nl'],
  [
    'centrum-seksueel-geweld',
    'phones',
    '0800-0188',
    'politie.nl, centrumseksueelgeweld.nl, ggdfryslan.nl 2022-11',
  ],
  [
    'centrum-seksueel-geweld',
    'allDay',
    true,
    'politie.nl, centrumseksueelgeweld.nl, ggdfryslan.nl 2022-11',
  ],
  ['police', 'phones', '0900-8844', 'politie.nl, meldpunt-kinderporno.nl'],
  ['meld-misdaad-anoniem', 'phones', '0800-7000', 'politie.nl, sittard-geleen.nl'],
  ['meld-misdaad-anoniem', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['113', 'phones', '113, 0800-0113', 'nu.nl 2020-07, ANP 2025-10-03'],
  ['113', 'allDay', true, 'nu.nl 2020-07, ANP 2025-10-03'],
  ['stop-it-now-gb', 'phones', '0808 1000 900', 'stopitnow.org.uk, digitalharm.org'],
  ['stop-it-now-gb', 'chat', true, 'stopitnow.org.uk'],
  ['stop-it-now-gb', 'interpreters', true, 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'phones', '+44 1372 847 161', 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'charged', 'charged', 'stopitnow.org.uk'],
  ['stop-it-now-us', 'phones', '1-888-773-8368', 'stopitnow.org, digitalharm.org'],
  ['stop-it-now-brussels', 'phones', '0800 14 112', 'stopitnow.brussels'],
  ['stop-it-now-brussels', 'free', true, 'stopitnow.brussels'],
  ['seos', 'phones', '0800 200 99', 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'free', true, 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'anonymous', true, 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['stop-fr', 'phones', '0 806 23 10 63', 'criavs-lorraine.org, santementale.fr 2021-02'],
  ['stop-it-now-au', 'phones', '1800 01 1800', 'stopitnow.org.au'],
];

/** What each number dials: the international form, or a short number unchanged. */
const dialled: Record<string, string> = {
  emergency: '112',
  'stop-it-now': '+318002666436',
  'veilig-thuis': '+318002000',
  kindertelefoon: '+318000432',
  'centrum-seksueel-geweld': '+318000188',
  slachtofferhulp: '+319000101',
  police: '+319008844',
  'meld-misdaad-anoniem': '+318007000',
  '113': '113, +318000113',
  'emergency-eu': '112',
  'stop-it-now-gb': '+448081000900',
  'stop-it-now-ie': '+441372847161',
  'stop-it-now-us': '+18887738368',
  'stop-it-now-brussels': '+3280014112',
  seos: '+3280020099',
  'stop-fr': '+33806231063',
  'stop-it-now-au': '+611800011800',
};

describe('the directory', () => {
  for (const [id, what, value, sources] of facts) {
    it(`has the ${what} of ${id}: ${String(value)}`, () => {
      const fact = factsOf(find(id)).find(([name]) => name === what)![1];
      const shownValue =
        what === 'phones'
          ? (fact.value as Phone[]).map(({display}) => display).join(', ')
          : Array.isArray(fact.value)
            ? fact.value.join()
            : fact.value;
      expect(shownValue).to.equal(value);
      expect(['2S', '1O']).to.include(fact.mark);
      const named = fact.sources.map(({name, date}) => (date ? `${name} ${date}` : name));
      expect(named.join(', ')).to.equal(sources);
    });
  }

  it('shows no other numbers, and dials them in international form', () => {
    const found = helplines
      .map((helpline) => [
        helpline.id,
        shown(helpline)
          .phones?.map(({dial}) => dial)
          .join(', '),
      ])
      .filter(([, dial]) => dial);
    expect(Object.fromEntries(found)).to.deep.equal(dialled);
  });

  it('dials the digits that it shows', () => {
    for (const {display, dial} of helplines.flatMap((helpline) => shown(helpline).phones ?? [])) {
      const [shownDigits, dialledDigits] = [display, dial].map((text) => text.replace(/\D/g, ''));
      expect(dialledDigits!.endsWith(shownDigits!.replace(/^[01](?=\d{3})/, '')), display).to.equal(
        true
      );
    }
  });

  for (const {id, mark, value} of helplines.flatMap((helpline) =>
    factsOf(helpline).map(([name, fact]) => ({id: `${helpline.id} ${name}`, ...fact}))
  )) {
    if (mark === '2S' || mark === '1O') continue;
    it(`does not show ${id}, marked ${mark}, unless it is a website`, () => {
      const helpline = find(id.split(' ')[0]!);
      if (id.endsWith(' website')) expect(shown(helpline).website).to.equal(value);
      else expect(shown(helpline)).to.not.have.property(id.split(' ')[1]!);
    });
  }

  it('shows no number of Stop it Now Vlaanderen, which has one source', () => {
    expect(JSON.stringify(shown(find('stop-it-now-be')))).to.not.match(/200.?50/);
    expect(shown(find('stop-it-now-be')).website).to.equal('https://stopitnow.be/');
  });

  it('says that a number is free only if its sources do', () => {
    const free = helplines.filter((helpline) => shown(helpline).claims?.includes('helpline.free'));
    expect(free.map(({id}) => id)).to.deep.equal([
      'stop-it-now',
      'veilig-thuis',
      'kindertelefoon',
      'centrum-seksueel-geweld',
      'meld-misdaad-anoniem',
      'stop-it-now-brussels',
      'seos',
    ]);
  });

  it('has opening hours only for one service', () => {
    const withHours = helplines.filter(({hours}) => hours);
    expect(
      withHours.map(({id, hours}) => [id, hours!.value.rules, hours!.value.timeZone])
    ).to.deep.equal([
      ['stop-it-now-brussels', 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00', 'Europe/Brussels'],
    ]);
  });

  it('has no confirmed numbers yet, since nobody has dialled them', () => {
    for (const helpline of helplines) {
      for (const [, {confirmed}] of factsOf(helpline)) expect(confirmed).to.equal(undefined);
    }
  });

  const needs: [string, string][] = [
    ['danger', 'emergency'],
    ['self', 'stop-it-now'],
    ['other', 'stop-it-now, veilig-thuis'],
    ['victim', 'helpwanted, kindertelefoon, centrum-seksueel-geweld, slachtofferhulp'],
    ['report', 'meldpunt-kinderporno, police, meld-misdaad-anoniem'],
    ['despair', '113'],
  ];
  for (const [need, ids] of needs) {
    it(`lists for ${need}, in this order: ${ids}`, () => {
      const listed = netherlands.filter(({needs}) => (needs as readonly string[]).includes(need));
      expect(listed.map(({id}) => id).join(', ')).to.equal(ids);
    });
  }
});
