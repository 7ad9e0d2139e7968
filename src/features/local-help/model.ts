import type {OpeningHours, Phone} from '../../content/directory/helpline.js';
import type {NeedId} from '../../content/needs.js';

/** In characters. A hundred services with texts in ten languages are a third of this. */
export const LARGEST_FILE = 1_000_000;

/** A text in one language, or in several by BCP 47 tag. */
export type Localised = string | Readonly<Record<string, string>>;

/** A service that the owner of a website adds to the national ones. */
export interface LocalService {
  id: string;
  /** In whose lists it stands, after the national services. */
  needs: readonly NeedId[];
  name: Localised;
  /** What it is and who it is for. */
  text?: Localised;
  phone?: Phone;
  website?: string;
  hours?: OpeningHours;
}

/** What a page adds, as far as it is sound, and what is wrong with the rest. */
export interface LocalHelp {
  /** Who adds it, for the label. */
  owner?: Localised;
  services: LocalService[];
  faults: Fault[];
}

/** What is wrong with a value, where, and what would be right. */
export interface Fault {
  /** Where in the document: `['services', 0, 'phone']`. */
  path: readonly (string | number)[];
  /** What the value is and what is allowed, as sentences. */
  message: string;
  /** A warning only: what it is about shows all the same. */
  shown: boolean;
}

/** What there is already, and where the page is for. */
export interface Rules {
  /** The needs that services can be added to. */
  needs: readonly NeedId[];
  /** What the numbers of the national services dial: none may be given out under another name. */
  nationalNumbers: readonly string[];
  /** The panel's region, as its attribute says it. Only in the Netherlands is 030… a Dutch number. */
  region?: string | null;
}

/** A fault on one line, for the console and the command. */
export function inWords({path, message, shown}: Fault): string {
  // Keys can be anything, of any length.
  const place = path.map((part) => String(part).slice(0, 40)).join('.') || 'the file';
  const whole = typeof path[1] === 'number' ? 'The service' : 'It';
  return `${place}: ${message}${shown ? '' : ` ${whole} is left out.`}`;
}
