import type {Options} from 'minisearch';

/** A section of the documentation, as the search finds it. */
export interface Section {
  /** The address of the section, relative to the site's folder. */
  address: string;
  /** The title of its page. */
  title: string;
  heading: string;
  text: string;
}

/** What the build and the page must agree on, since the page loads the index that the build made. */
export const searchOptions: Options<Section> = {
  idField: 'address',
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading'],
  // Accents are left out on both sides: "privé" is found by "prive".
  processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    boost: {title: 4, heading: 3},
    combineWith: 'AND',
    prefix: true,
    // A typing error in a word of five letters or more.
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
};
