/**
 * What the sources say, written a second time and not taken from `src/`. Every fact that may be
 * shown: the service, the key, the value, the sources.
 */
export const facts: [id: string, what: string, value: string | true, sources: string][] = [
  ['emergency', 'phones', '112', 'politie.nl, meldpunt-kinderporno.nl'],
  ['emergency', 'website', 'https://politie.nl/', 'politie.nl, meldpunt-kinderporno.nl'],
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
  ['veilig-thuis', 'website', 'https://rijksoverheid.nl/', 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'allDay', true, 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'anonymous', true, 'rijksoverheid.nl, veiligthuisgv.nl'],
  ['veilig-thuis', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['kindertelefoon', 'phones', '0800-0432', 'vriendenkindertelefoon.nl, skipr.nl 2020-03'],
  ['kindertelefoon', 'ages', '8,18', 'vriendenkindertelefoon.nl, skipr.nl 2020-03'],
  ['kindertelefoon', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  [
    'kindertelefoon',
    'website',
    'https://kindertelefoon.nl/',
    'vriendenkindertelefoon.nl, skipr.nl 2020-03',
  ],
  ['slachtofferhulp', 'phones', '0900-0101', 'slachtofferhulp.nl, politie.nl'],
  ['slachtofferhulp', 'website', 'https://slachtofferhulp.nl/', 'slachtofferhulp.nl'],
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
  [
    'centrum-seksueel-geweld',
    'website',
    'https://centrumseksueelgeweld.nl/',
    'centrumseksueelgeweld.nl',
  ],
  ['centrum-seksueel-geweld', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['police', 'phones', '0900-8844', 'politie.nl, meldpunt-kinderporno.nl'],
  ['police', 'website', 'https://politie.nl/', 'politie.nl'],
  ['meld-misdaad-anoniem', 'phones', '0800-7000', 'politie.nl, sittard-geleen.nl'],
  ['meld-misdaad-anoniem', 'website', 'https://politie.nl/', 'politie.nl, sittard-geleen.nl'],
  ['meld-misdaad-anoniem', 'free', true, 'Nummerplan telefoon- en ISDN-diensten'],
  ['113', 'phones', '113, 0800-0113', 'nu.nl 2020-07, ANP 2025-10-03'],
  ['113', 'allDay', true, 'nu.nl 2020-07, ANP 2025-10-03'],
  ['emergency-eu', 'phones', '112', 'Directive (EU) 2018/1972, article 109'],
  ['stop-it-now-gb', 'phones', '0808 1000 900', 'stopitnow.org.uk, digitalharm.org'],
  ['stop-it-now-gb', 'website', 'https://stopitnow.org.uk/helpline', 'stopitnow.org.uk'],
  ['stop-it-now-gb', 'chat', true, 'stopitnow.org.uk'],
  ['stop-it-now-gb', 'interpreters', true, 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'phones', '+44 1372 847 161', 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'website', 'https://stopitnow.org.uk/helpline', 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'chat', true, 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'interpreters', true, 'stopitnow.org.uk'],
  ['stop-it-now-ie', 'charged', 'charged', 'stopitnow.org.uk'],
  ['stop-it-now-us', 'phones', '1-888-773-8368', 'stopitnow.org, digitalharm.org'],
  ['stop-it-now-us', 'website', 'https://stopitnow.org/', 'stopitnow.org'],
  ['stop-it-now-brussels', 'phones', '0800 14 112', 'stopitnow.brussels'],
  ['stop-it-now-brussels', 'website', 'https://stopitnow.brussels/contact', 'stopitnow.brussels'],
  ['stop-it-now-brussels', 'free', true, 'stopitnow.brussels'],
  [
    'stop-it-now-brussels',
    'hours',
    'Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00, Europe/Brussels',
    'stopitnow.brussels',
  ],
  ['seos', 'phones', '0800 200 99', 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'website', 'https://seos.be/', 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'languages', 'fr', 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'free', true, 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['seos', 'anonymous', true, 'dhnet.be 2021-06, rtbf.be 2023-02'],
  ['stop-fr', 'phones', '0 806 23 10 63', 'criavs-lorraine.org, santementale.fr 2021-02'],
  [
    'stop-fr',
    'website',
    'https://criavs-lorraine.org/',
    'criavs-lorraine.org, santementale.fr 2021-02',
  ],
  ['stop-it-now-au', 'phones', '1800 01 1800', 'stopitnow.org.au'],
  ['stop-it-now-au', 'website', 'https://stopitnow.org.au/', 'stopitnow.org.au'],
];

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

/** The numbers of a service as people write them; empty where none may be shown. */
export const numbersOf = (service: string) =>
  String(facts.find(([id, what]) => id === service && what === 'phones')?.[2] ?? '');

/** The services that have a fact with this key. */
export const servicesWith = (key: string) =>
  facts.filter(([, what]) => what === key).map(([id]) => id);
