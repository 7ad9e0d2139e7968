import {editionName, offeredLanguages} from '../../src/language/languages.js';

/** The names of all published texts: each offered language in each of its readings. */
export const editions = offeredLanguages.flatMap((language) =>
  (['standard', ...(language.readings ?? [])] as const).map((reading) =>
    editionName(language, reading)
  )
);

/** The tag of an edition's language: `nl` of `nl-x-plain`. */
export const languageOf = (edition: string) => edition.replace(/-x-.*/, '');
