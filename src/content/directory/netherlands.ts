import type {Fact} from '../fact.js';
import type {Helpline, Phone} from './helpline.js';

const anp = {name: 'ANP', lang: 'nl', date: '2025-10-03'};
const csg = {name: 'centrumseksueelgeweld.nl'};
const ggdFryslan = {name: 'ggdfryslan.nl', date: '2022-11'};
const helpwanted = {name: 'helpwanted.nl'};
const kindertelefoonFriends = {name: 'vriendenkindertelefoon.nl'};
const lucyFaithfull = {name: 'ecsa.lucyfaithfull.org'};
const meldpunt = {name: 'meldpunt-kinderporno.nl'};
const nhNieuws = {name: 'nhnieuws.nl', date: '2023-12'};
const nu = {name: 'nu.nl', date: '2020-07'};
const offlimits = {name: 'offlimits.nl', date: '2024-06-11'};
const politie = {name: 'politie.nl'};
const rijksoverheid = {name: 'rijksoverheid.nl'};
const sittardGeleen = {name: 'sittard-geleen.nl'};
const skipr = {name: 'skipr.nl', date: '2020-03'};
const slachtofferhulp = {name: 'slachtofferhulp.nl'};
const stopItNow = {name: 'downloaders.stopitnow.nl', date: '2024-06'};
const veiligThuisGv = {name: 'veiligthuisgv.nl'};

const phone = (display: string, dial: string): Phone => ({display, dial});
const twoSources = <T>(value: T, ...sources: Fact['sources']): Fact<T> => ({
  value,
  mark: '2S',
  sources,
});
const serviceItself = <T>(value: T, ...sources: Fact['sources']): Fact<T> => ({
  value,
  mark: '1O',
  sources,
});

/** By the Dutch numbering plan, calls to 0800 numbers are free. */
const free0800 = serviceItself(true as const, {
  name: 'Nummerplan telefoon- en ISDN-diensten',
  lang: 'nl',
});

/** The Dutch services, in the order in which each need lists them. A host page can't change it. */
export const netherlands: readonly Helpline[] = [
  {
    id: 'emergency',
    name: '112',
    needs: ['danger'],
    regions: ['NL'],
    phones: twoSources([phone('112', '112')], politie, meldpunt),
    website: twoSources('https://politie.nl/', politie, meldpunt),
  },
  {
    id: 'stop-it-now',
    name: 'Stop it Now',
    nameLang: 'en',
    needs: ['self', 'other'],
    regions: ['NL'],
    phones: twoSources([phone('0800 266 64 36', '+318002666436')], stopItNow, lucyFaithfull),
    website: serviceItself('https://stopitnow.nl/', offlimits),
    free: free0800,
    anonymous: twoSources(true, lucyFaithfull, nhNieuws),
    chat: twoSources(true, nhNieuws, offlimits),
  },
  {
    id: 'veilig-thuis',
    name: 'Veilig Thuis',
    nameLang: 'nl',
    needs: ['other'],
    regions: ['NL'],
    phones: twoSources([phone('0800-2000', '+318002000')], rijksoverheid, veiligThuisGv),
    // The facts don't include its own site. This is the site that gives the number.
    website: twoSources('https://rijksoverheid.nl/', rijksoverheid, veiligThuisGv),
    free: free0800,
    allDay: twoSources(true, rijksoverheid, veiligThuisGv),
    anonymous: twoSources(true, rijksoverheid, veiligThuisGv),
  },
  {
    id: 'helpwanted',
    name: 'Helpwanted',
    nameLang: 'en',
    needs: ['victim'],
    regions: ['NL'],
    website: serviceItself('https://helpwanted.nl/', helpwanted),
    chat: serviceItself(true, helpwanted),
  },
  {
    id: 'kindertelefoon',
    name: 'De Kindertelefoon',
    nameLang: 'nl',
    needs: ['victim'],
    regions: ['NL'],
    phones: twoSources([phone('0800-0432', '+318000432')], kindertelefoonFriends, skipr),
    website: twoSources('https://kindertelefoon.nl/', kindertelefoonFriends, skipr),
    free: free0800,
    ages: twoSources([8, 18], kindertelefoonFriends, skipr),
  },
  {
    id: 'centrum-seksueel-geweld',
    name: 'Centrum Seksueel Geweld',
    nameLang: 'nl',
    needs: ['victim'],
    regions: ['NL'],
    phones: twoSources([phone('0800-0188', '+318000188')], politie, csg, ggdFryslan),
    website: serviceItself('https://centrumseksueelgeweld.nl/', csg),
    free: free0800,
    allDay: twoSources(true, politie, csg, ggdFryslan),
  },
  {
    id: 'slachtofferhulp',
    name: 'Slachtofferhulp Nederland',
    nameLang: 'nl',
    needs: ['victim'],
    regions: ['NL'],
    phones: twoSources([phone('0900-0101', '+319000101')], slachtofferhulp, politie),
    website: serviceItself('https://slachtofferhulp.nl/', slachtofferhulp),
    charged: twoSources('local-rate', slachtofferhulp, politie),
  },
  {
    id: 'meldpunt-kinderporno',
    name: 'Meldpunt Kinderporno',
    nameLang: 'nl',
    needs: ['report'],
    regions: ['NL'],
    website: serviceItself('https://meldpunt-kinderporno.nl/', meldpunt),
    form: serviceItself(true, meldpunt),
    anonymous: serviceItself(true, meldpunt),
  },
  {
    id: 'police',
    name: 'Politie',
    nameLang: 'nl',
    needs: ['report'],
    regions: ['NL'],
    phones: twoSources([phone('0900-8844', '+319008844')], politie, meldpunt),
    website: serviceItself('https://politie.nl/', politie),
  },
  {
    id: 'meld-misdaad-anoniem',
    name: 'Meld Misdaad Anoniem',
    nameLang: 'nl',
    needs: ['report'],
    regions: ['NL'],
    phones: twoSources([phone('0800-7000', '+318007000')], politie, sittardGeleen),
    // As for Veilig Thuis: the site that gives the number.
    website: twoSources('https://politie.nl/', politie, sittardGeleen),
    free: free0800,
  },
  {
    id: '113',
    name: '113 Zelfmoordpreventie',
    nameLang: 'nl',
    needs: ['despair'],
    regions: ['NL'],
    phones: twoSources([phone('113', '113'), phone('0800-0113', '+318000113')], nu, anp),
    // No `website`: the facts include neither its own site nor that of a public body that gives the
    // number. No `free`: that would claim it of both numbers, and only the 0800 number is known to be.
    allDay: twoSources(true, nu, anp),
  },
];
