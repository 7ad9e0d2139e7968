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

/** The Dutch services under each need, in the order of the page. */
export const servicesByNeed: Readonly<Record<string, readonly string[]>> = {
  danger: ['emergency'],
  self: ['stop-it-now'],
  other: ['stop-it-now', 'veilig-thuis'],
  victim: ['helpwanted', 'kindertelefoon', 'centrum-seksueel-geweld', 'slachtofferhulp'],
  report: ['meldpunt-kinderporno', 'police', 'meld-misdaad-anoniem'],
  despair: ['113'],
};

/** The services of other regions, in the order of the page, after the emergency number if it is 112. */
export const servicesByRegion: Readonly<Record<string, readonly string[]>> = {
  GB: ['stop-it-now-gb'],
  IE: ['emergency-eu', 'stop-it-now-ie'],
  US: ['stop-it-now-us'],
  CA: ['talking-for-change'],
  BE: ['emergency-eu', 'stop-it-now-brussels', 'stop-it-now-be', 'seos'],
  'BE-BRU': ['emergency-eu', 'stop-it-now-brussels', 'stop-it-now-be', 'seos'],
  'BE-VLG': ['emergency-eu', 'stop-it-now-be'],
  'BE-WAL': ['emergency-eu', 'seos'],
  FR: ['emergency-eu', 'stop-fr'],
  DE: ['emergency-eu', 'kein-taeter-werden'],
  AT: ['emergency-eu', 'nicht-taeter-werden'],
  CH: ['beforemore', 'dis-no'],
  AU: ['stop-it-now-au'],
  NO: ['det-finnes-hjelp'],
  DK: ['emergency-eu', 'bryd-cirklen'],
};

/** The facts that may be shown, besides the websites, which all may. */
const released = facts.filter(({mark}) => mark === '2S' || mark === '1O');

/** The numbers of a service as people write them; empty where none may be shown. */
export const numbersOf = (service: string) =>
  released.find(({id, what}) => id === service && what === 'phones')?.value ?? '';

/** The services of which a fact with this key is shown. */
export const servicesWith = (key: string) =>
  released.filter(({what}) => what === key).map(({id}) => id);
