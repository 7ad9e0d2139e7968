import {offeredLanguages, PLAIN} from '../../src/language/languages.js';

/** The names of all published texts: each offered language, and its plain reading if it has one. */
export const editions = offeredLanguages.flatMap(({tag, plain}) =>
  plain ? [tag, tag + PLAIN] : [tag]
);
