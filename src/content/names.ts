/** Names that are not translated, each with the language in which a voice should read it. */
export const properNames: Readonly<Record<string, string>> = {
  'Stop it Now': 'en',
  Helpwanted: 'en',
  'Veilig Thuis': 'nl',
  'Meldpunt Kinderporno': 'nl',
  Meldpunt: 'nl',
  'De Kindertelefoon': 'nl',
  zedenpolitie: 'nl',
  'KPN Teletolk': 'nl',
  '112NL': 'nl',
  'Openbaar Ministerie': 'nl',
  Jeugdzorg: 'nl',
  Rijksoverheid: 'nl',
  Offlimits: 'nl',
  ANP: 'nl',
  Kinderpornografie: 'nl',
};

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
