/**
 * Names that stay as they are in every language, and the language a voice
 * should read them in.
 */
export const properNames: readonly {name: string; lang: string}[] = [
  {name: 'Stop it Now', lang: 'en'},
  {name: 'Veilig Thuis', lang: 'nl'},
  {name: 'Openbaar Ministerie', lang: 'nl'},
  {name: 'Jeugdzorg', lang: 'nl'},
  {name: 'Rijksoverheid', lang: 'nl'},
  {name: 'Kinderpornografie', lang: 'nl'},
];

/** What is written in Latin letters in every language: a key, standards, this product and browsers. */
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
