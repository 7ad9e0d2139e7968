import type {Content, MoreContent, ReferenceContent} from '../../content/content.js';
import type {Contact} from '../../content/helplines.js';
import type {NeedId} from '../../content/needs.js';
import type {Audience} from '../../elements/panel/audience.js';
import type {LocalServices} from '../../features/local-help/model.js';

/** What a panel shows, and how its owner set it, for the forms without a script. */
export interface PlainInput {
  /** The language of the content, as a BCP 47 tag. */
  tag: string;
  dir: string;
  content: Content;
  /** Whether a native reader has reviewed every text of the language. */
  reviewed: boolean;
  more: MoreContent;
  reference: ReferenceContent;
  contacts: readonly Contact[];
  /** Joins words as a list: a, b and c. */
  list: (items: string[]) => string;
  settings?: PlainSettings;
}

/** As the panel's attributes of the same names, unless the comment says otherwise. */
export interface PlainSettings {
  need?: readonly NeedId[];
  only?: readonly NeedId[];
  parts?: readonly ('help' | 'rubrics' | 'figures')[];
  label?: string;
  /** As the attribute `for`. The text of a reading is another `content`. */
  audience?: '' | Audience;
  /** Services of the page's own, as the validator returns them. */
  local?: LocalServices;
  /**
   * Who adds the local services. Default: the owner in `local`. If there is none, nothing is said
   * of it, since the name of the website is not known here.
   */
  owner?: string;
  /** A link that leaves the page: an address, or true for the default one. */
  exit?: string | true;
  /** The pages with this content, one for each language that the site offers. */
  pages?: readonly PageInLanguage[];
  headingLevel?: number;
  /** The id of the first block, for a link from a text in another language on the same page. */
  id?: string;
}

/** A page that shows the same in a language. */
export interface PageInLanguage {
  tag: string;
  /** The name of the language in itself. */
  name: string;
  dir?: 'rtl';
  /**
   * An absolute address with `https:` or `http:`, or `#` with an id on the same page.
   * Another one is left out.
   */
  href: string;
}
