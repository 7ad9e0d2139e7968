import {abroad} from './facts/abroad.js';
import {netherlands} from './facts/netherlands.js';

/** A fact, as the sources have it. */
interface Row {
  id: string;
  what: string;
  value: string;
  mark: string;
  sources: string;
}

/**
 * Every fact of the directory, written a second time: from the sources and not from `src/`. A table
 * has a row per fact: the service, the key, the value, the mark, the sources.
 */
export const facts: readonly Row[] = `${netherlands}${abroad}`
  .split('\n')
  .filter(Boolean)
  .map((row) => {
    const [id = '', what = '', value = '', mark = '', sources = ''] = row.split(' | ');
    return {id, what, value, mark, sources};
  });

/** What each number dials: the international form, or a short number unchanged. */
export const dialled: Record<string, string> = {
  emergency: '112',
  'stop-it-now': '+318002666436',
  helpwanted: '+31202615275',
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
  'childline-ie': '+3531800666666',
  'stop-it-now-us': '+18887738368',
  'stop-it-now-be': '+3280020050',
  'child-focus': '116000',
  awel: '102',
  'stop-it-now-brussels': '+3280014112',
  seos: '+3280020099',
  'stop-fr': '+33806231063',
  'allo-enfance-en-danger': '119',
  'hilfe-telefon-missbrauch': '+498002255530',
  'nummer-gegen-kummer': '116111',
  'rat-auf-draht': '147',
  'pro-juventute': '147',
  '116111-pl': '116111',
  '800121212-pl': '+48800121212',
  'telefonul-copilului': '116111',
  '116111-bg': '116111',
  anar: '+34900202010',
  'telefono-azzurro': '19696',
  'emergenza-infanzia': '114',
  'sos-crianca': '116111',
  'stop-it-now-au': '+611800011800',
  alarmtelefonen: '116111',
  bornetelefonen: '116111',
  bris: '116111',
};

/** The Dutch services under each need, in the order of the page. */
export const servicesByNeed: Readonly<Record<string, readonly string[]>> = {
  danger: ['emergency'],
  self: ['stop-it-now'],
  other: ['stop-it-now', 'veilig-thuis'],
  victim: [
    ...['helpwanted', 'kindertelefoon', 'centrum-seksueel-geweld', 'slachtofferhulp'],
    ...['take-it-down', 'stopncii'],
  ],
  report: ['meldpunt-kinderporno', 'police', 'meld-misdaad-anoniem'],
  despair: ['113'],
};

/** The services of other regions, in the order of the page, after the emergency number if it is 112. */
export const servicesByRegion: Readonly<Record<string, readonly string[]>> = {
  GB: ['stop-it-now-gb', 'report-remove'],
  IE: ['emergency-eu', 'stop-it-now-ie', 'childline-ie'],
  US: ['stop-it-now-us'],
  CA: ['talking-for-change'],
  BE: ['emergency-eu', 'stop-it-now-be', 'child-focus', 'awel', 'stop-it-now-brussels', 'seos'],
  'BE-BRU': [
    ...['emergency-eu', 'stop-it-now-be', 'child-focus', 'awel', 'stop-it-now-brussels', 'seos'],
  ],
  'BE-VLG': ['emergency-eu', 'stop-it-now-be', 'child-focus', 'awel'],
  'BE-WAL': ['emergency-eu', 'child-focus', 'seos'],
  FR: ['emergency-eu', 'stop-fr', 'allo-enfance-en-danger'],
  DE: ['emergency-eu', 'kein-taeter-werden', 'hilfe-telefon-missbrauch', 'nummer-gegen-kummer'],
  AT: ['emergency-eu', 'nicht-taeter-werden', 'rat-auf-draht'],
  CH: ['beforemore', 'dis-no', 'pro-juventute'],
  PL: ['emergency-eu', '116111-pl', '800121212-pl'],
  RO: ['emergency-eu', 'telefonul-copilului'],
  BG: ['emergency-eu', '116111-bg'],
  ES: ['emergency-eu', 'anar', 'prevensi'],
  IT: ['emergency-eu', 'telefono-azzurro', 'emergenza-infanzia'],
  PT: ['emergency-eu', 'sos-crianca'],
  AU: ['stop-it-now-au'],
  NO: ['det-finnes-hjelp', 'alarmtelefonen'],
  DK: ['emergency-eu', 'bryd-cirklen', 'bornetelefonen'],
  SE: ['emergency-eu', 'preventell', 'bris'],
};

/** The facts that may be shown, besides the websites, which all may. */
const released = facts.filter(({mark}) => mark === '2S' || mark === '1O');

/** The numbers of a service as people write them; empty where none may be shown. */
export const numbersOf = (service: string) =>
  released.find(({id, what}) => id === service && what === 'phones')?.value ?? '';

/** The services of which a fact with this key is shown. */
export const servicesWith = (key: string) =>
  released.filter(({what}) => what === key).map(({id}) => id);

/**
 * Numbers that may not be shown, since they are too old, from one source or have ended. Without the
 * leading 0, as a number may be written in the international form.
 */
export const neverShown: Readonly<Record<string, string>> = {
  'Hulplijn Seksueel Misbruik': '9009999001',
  Preventell: '20667788',
  'DIS NO': '840740640',
  Beforemore: '800222333',
  'Talking for Change': '18337033303',
  PrevenSI: '900440443',
  'Ukraine, a line for children': '800500225',
  '116 006, which few countries have': '116006',
};
