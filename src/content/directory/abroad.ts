import type {Fact, Mark, Source} from '../fact.js';
import type {Helpline} from './helpline.js';

const fact = <T>(value: T, mark: Mark, ...sources: Source[]): Fact<T> => ({value, mark, sources});

const digitalHarm = {name: 'digitalharm.org'};
const keinTaeter = {name: 'kein-taeter-werden.de', date: '2019-10'};
const stopItNowUk = {name: 'stopitnow.org.uk'};
const stopItNowUs = {name: 'stopitnow.org'};
const stopItNowAu = {name: 'stopitnow.org.au'};
const brussels = {name: 'stopitnow.brussels'};
const seos = [
  {name: 'dhnet.be', date: '2021-06'},
  {name: 'rtbf.be', date: '2023-02'},
];
const stop = [{name: 'criavs-lorraine.org'}, {name: 'santementale.fr', date: '2021-02'}];

const stopItNow = {nameLang: 'en', needs: ['self', 'other'] as const};
const forSelf = ['self'] as const;

/** The known services of other regions, in display order. */
export const abroad: readonly Helpline[] = [
  {
    id: 'emergency-eu',
    name: '112',
    needs: ['danger'],
    regions: ['EU'],
    // The European Electronic Communications Code prescribes 112 in every member state.
    phones: fact([{display: '112', dial: '112'}], '1O', {
      name: 'Directive (EU) 2018/1972, article 109',
      lang: 'en',
    }),
  },
  {
    id: 'stop-it-now-gb',
    name: 'Stop It Now UK and Ireland',
    ...stopItNow,
    regions: ['GB'],
    phones: fact(
      [{display: '0808 1000 900', dial: '+448081000900'}],
      '2S',
      stopItNowUk,
      digitalHarm
    ),
    website: fact('https://stopitnow.org.uk/helpline', '1O', stopItNowUk),
    chat: fact(true, '1O', stopItNowUk),
    interpreters: fact(true, '1O', stopItNowUk),
  },
  {
    id: 'stop-it-now-ie',
    name: 'Stop It Now UK and Ireland',
    ...stopItNow,
    regions: ['IE'],
    phones: fact([{display: '+44 1372 847 161', dial: '+441372847161'}], '1O', stopItNowUk),
    website: fact('https://stopitnow.org.uk/helpline', '1O', stopItNowUk),
    charged: fact('charged', '1O', stopItNowUk),
    chat: fact(true, '1O', stopItNowUk),
    interpreters: fact(true, '1O', stopItNowUk),
  },
  {
    id: 'stop-it-now-us',
    name: 'Stop It Now',
    ...stopItNow,
    regions: ['US'],
    phones: fact(
      [{display: '1-888-773-8368', dial: '+18887738368'}],
      '2S',
      stopItNowUs,
      digitalHarm
    ),
    website: fact('https://stopitnow.org/', '1O', stopItNowUs),
  },
  {
    id: 'talking-for-change',
    name: 'Talking for Change',
    nameLang: 'en',
    needs: forSelf,
    regions: ['CA'],
  },
  {
    id: 'stop-it-now-brussels',
    name: 'Stop it Now!',
    ...stopItNow,
    regions: ['BE', 'BE-BRU'],
    phones: fact([{display: '0800 14 112', dial: '+3280014112'}], '1O', brussels),
    website: fact('https://stopitnow.brussels/contact', '1O', brussels),
    free: fact(true, '1O', brussels),
    hours: fact(
      {rules: 'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00', timeZone: 'Europe/Brussels'},
      '1O',
      brussels
    ),
  },
  {
    id: 'stop-it-now-be',
    name: 'Stop it Now Vlaanderen',
    nameLang: 'nl',
    needs: ['self', 'other'],
    regions: ['BE', 'BE-VLG', 'BE-BRU'],
    // `1S`, since both sources have the same publisher: the number may not be shown.
    phones: fact(
      [{display: '0800 200 50', dial: '+3280020050'}],
      '1S',
      {name: 'standaard.be', date: '2017'},
      {name: 'standaard.be', date: '2023'}
    ),
    website: fact('https://stopitnow.be/', '1S', {name: 'standaard.be', date: '2023'}),
    languages: fact(['nl'], '1S', {name: 'standaard.be', date: '2023'}),
  },
  {
    id: 'seos',
    name: 'SéOS',
    nameLang: 'fr',
    needs: forSelf,
    regions: ['BE', 'BE-BRU', 'BE-WAL'],
    phones: fact([{display: '0800 200 99', dial: '+3280020099'}], '2S', ...seos),
    website: fact('https://seos.be/', '2S', ...seos),
    free: fact(true, '2S', ...seos),
    anonymous: fact(true, '2S', ...seos),
    languages: fact(['fr'], '2S', ...seos),
  },
  {
    id: 'stop-fr',
    name: 'STOP',
    nameLang: 'fr',
    needs: forSelf,
    regions: ['FR'],
    phones: fact([{display: '0 806 23 10 63', dial: '+33806231063'}], '2S', ...stop),
    // A public resource centre that gives the number. The facts don't include the service's own site.
    website: fact('https://criavs-lorraine.org/', '2S', ...stop),
  },
  {
    id: 'kein-taeter-werden',
    name: 'Kein Täter werden',
    nameLang: 'de',
    needs: forSelf,
    regions: ['DE'],
    website: fact('https://kein-taeter-werden.de/', 'link', {name: 'kein-taeter-werden.de'}),
  },
  {
    id: 'nicht-taeter-werden',
    name: 'Nicht Täter werden',
    nameLang: 'de',
    needs: forSelf,
    regions: ['AT'],
    website: fact('https://nicht-taeter-werden.at/', 'link', {name: 'nicht-taeter-werden.at'}),
  },
  {
    id: 'beforemore',
    name: 'Beforemore',
    nameLang: 'en',
    needs: forSelf,
    regions: ['CH'],
    languages: fact(['de'], '1S', {name: 'watson.ch', date: '2026-02'}),
  },
  {
    id: 'dis-no',
    name: 'DIS NO',
    nameLang: 'fr',
    needs: forSelf,
    regions: ['CH'],
  },
  {
    id: 'stop-it-now-au',
    name: 'Stop It Now Australia',
    ...stopItNow,
    regions: ['AU'],
    phones: fact([{display: '1800 01 1800', dial: '+611800011800'}], '1O', stopItNowAu),
    website: fact('https://stopitnow.org.au/', '1O', stopItNowAu),
  },
  {
    id: 'det-finnes-hjelp',
    name: 'Det finnes hjelp',
    nameLang: 'nb',
    needs: forSelf,
    regions: ['NO'],
    website: fact('https://detfinneshjelp.no/', 'link', {
      name: 'helsedirektoratet.no',
      date: '2020-08',
    }),
    chat: fact(true, 'link', {name: 'detfinneshjelp.no'}),
    anonymous: fact(true, 'link', {name: 'detfinneshjelp.no'}),
    ages: fact([18], 'link', {name: 'detfinneshjelp.no'}),
  },
  {
    id: 'bryd-cirklen',
    name: 'Bryd Cirklen',
    nameLang: 'da',
    needs: forSelf,
    regions: ['DK'],
    website: fact('https://brydcirklen.dk/', 'link', {name: 'psykiatri-regionh.dk'}),
  },
  {
    id: 'troubled-desire',
    name: 'Troubled Desire',
    nameLang: 'en',
    needs: forSelf,
    regions: ['001'],
    website: fact('https://troubled-desire.com/', 'link', keinTaeter),
    languages: fact(['mul'], 'link', keinTaeter),
  },
  {
    id: 'redirection',
    name: 'ReDirection',
    nameLang: 'en',
    needs: forSelf,
    regions: ['001'],
    website: fact(
      'https://redirectionprogram.com/',
      'link',
      {name: 'suojellaanlapsia.fi', date: '2023-05'},
      {name: 'ecsa.lucyfaithfull.org'}
    ),
  },
];

/** The member states of the European Union, which share the emergency number 112. */
export const european =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
