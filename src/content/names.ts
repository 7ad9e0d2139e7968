/** Names that are not translated, each with the language in which a voice should read it. */
export const properNames: readonly {name: string; lang: string}[] = [
  {name: 'Stop it Now', lang: 'en'},
  {name: 'Helpwanted', lang: 'en'},
  {name: 'Veilig Thuis', lang: 'nl'},
  {name: 'Meldpunt Kinderporno', lang: 'nl'},
  {name: 'Meldpunt', lang: 'nl'},
  {name: 'De Kindertelefoon', lang: 'nl'},
  {name: 'zedenpolitie', lang: 'nl'},
  {name: 'KPN Teletolk', lang: 'nl'},
  {name: '112NL', lang: 'nl'},
  {name: 'Openbaar Ministerie', lang: 'nl'},
  {name: 'Jeugdzorg', lang: 'nl'},
  {name: 'Rijksoverheid', lang: 'nl'},
  {name: 'Offlimits', lang: 'nl'},
  {name: 'ANP', lang: 'nl'},
  {name: 'Kinderpornografie', lang: 'nl'},
];

/** Names that every language writes in Latin letters: keys, standards, products. */
export const technicalNames: readonly string[] = [
  'Chromium',
  'Firefox',
  'WebKit',
  'Signpost',
  'Shift',
  'WCAG',
  'EN',
  'AA',
  'A',
];
