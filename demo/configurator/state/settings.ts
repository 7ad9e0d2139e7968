import type {NeedId} from '../../../src/content/needs.js';
import type {Audience} from '../../../src/elements/panel/audience.js';
import type {Reading} from '../../../src/language/languages.js';
import type {PlaceId} from '../places.js';

/** A text in each language that it is written in, by BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

/** The same opening hours on several days. */
export interface HoursRow {
  /** 0 is Monday. */
  days: readonly number[];
  /** `09:00`, as a time field gives it; empty while it is not filled in. */
  from: string;
  to: string;
}

/** A service of the editor's own as it was typed, valid or not, so that nothing typed is lost. */
export interface ServiceDraft {
  id: string;
  needs: readonly NeedId[];
  name: Texts;
  text: Texts;
  phone: string;
  href: string;
  hours: readonly HoursRow[];
  /** Hours in words or in our notation, in place of rows: typed so, or too much for rows. */
  writtenHours?: string;
  timeZone?: string;
}

/** The parts of the panel that an editor can leave out. */
export const partIds = ['help', 'rubrics', 'figures'] as const;
export type PartId = (typeof partIds)[number];

/** The colours that an editor can choose; the others follow from the panel's own. */
export const colourRoles = ['accent', 'on-accent', 'background', 'text', 'surface'] as const;
export type ColourChoice = (typeof colourRoles)[number];

/** Everything an editor has chosen. The defaults make the panel as it comes. */
export interface Settings {
  place: PlaceId | '';
  audience: '' | 'municipality' | 'partner' | Audience;
  /** The needs that show, in their order; empty for all in the usual order. */
  needs: readonly NeedId[];
  /** Empty for all. */
  parts: readonly PartId[];
  title: string;
  reading: Reading;
  /** The language of the page. */
  language: string;
  /** Whether the panel keeps that language, also where the page has another. */
  isFixed: boolean;
  /** The languages that the picker offers; empty for all. */
  languages: readonly string[];
  /** The language of a second panel; empty for none. */
  second: string;
  owner: Texts;
  services: readonly ServiceDraft[];
  /** Whether pasted text in several languages goes on a page for each; else it is below each other. */
  hasPages: boolean;
  /** The addresses of these pages. */
  pages: Texts;
  /** Where the file with own help will be, if one is needed. */
  file: string;
  theme: 'auto' | 'light' | 'dark';
  /** One colour, from which those for light and dark pages follow. */
  brand: string;
  colours: Readonly<Partial<Record<ColourChoice, string>>>;
  radius: string;
  font: string;
  /** Where the button to leave the page stands. */
  exit: '' | 'panel' | 'page';
  exitHref: string;
  /** Whether the code names one version and its hash. */
  isPinned: boolean;
}

export const defaults: Settings = {
  place: '',
  audience: '',
  needs: [],
  parts: [],
  title: '',
  reading: 'standard',
  language: 'nl',
  isFixed: false,
  languages: [],
  second: '',
  owner: {},
  services: [],
  hasPages: false,
  pages: {},
  file: '/signpost-hulp.json',
  theme: 'auto',
  brand: '',
  colours: {},
  radius: '',
  font: '',
  exit: '',
  exitHref: '',
  isPinned: false,
};

/** What an editor's choice changes. */
export type Change = Partial<Settings>;
