import type {OpeningHours, Phone} from '../../content/directory/helpline.js';
import type {NeedId} from '../../content/needs.js';
import type {Problem} from './problem.js';

/** In characters. A hundred services with texts in ten languages take a third of this. */
export const MAX_FILE_LENGTH = 1_000_000;

/** A text without a language, or one text per BCP 47 tag. */
export type MultilingualText = string | Readonly<Record<string, string>>;

/** A service that the owner of a website adds to the national ones. */
export interface LocalService {
  id: string;
  /** The needs under which the service is listed, after the national services. */
  needs: readonly NeedId[];
  name: MultilingualText;
  /** What the service is and who it is for. */
  text?: MultilingualText;
  phone?: Phone;
  website?: string;
  hours?: OpeningHours;
}

/** The services of a page or a file that can be shown, and the problems with the rest. */
export interface LocalServices {
  /** Who adds the services. Shown in their label. */
  owner?: MultilingualText;
  services: LocalService[];
  problems: Problem[];
}

/** What the validator has to know about the panel and the national services. */
export interface ValidationRules {
  /** The needs to which services can be added. */
  needs: readonly NeedId[];
  /** The `dial` values of the national services. A local service may not present one as its own. */
  nationalNumbers: readonly string[];
  /** The panel's `region` attribute. Numbers such as 030… are Dutch only in the Netherlands. */
  region?: string | null;
  /**
   * Writes opening hours in the notation that is stored, and throws a `HoursError` if it can't read
   * them. Without it, as when its module failed to load, services have no hours.
   */
  strictHours?: (text: string) => string;
}
