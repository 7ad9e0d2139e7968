import type {Service} from '../../content/helplines.js';
import {contacts} from '../../language/locales/contacts.js';
import type {Localizer} from '../../language/language-controller.js';

/** The region whose services are in the script itself. */
export const HOME = 'NL';

/** Services that can be used from anywhere: UN M.49's code of the world. */
const WORLD = '001';

const UNION = 'EU';

export const isHome = (code: string) => code.slice(0, 2) === HOME;

/** The regions that have lines of their own, for who writes another. */
export const knownRegions = ({more}: Localizer) => [
  HOME,
  ...Object.keys(more?.regions ?? {}).filter((code) => ![UNION, WORLD].includes(code)),
];

export interface Region {
  services: readonly Service[];
  /** Whether it has lines of its own. */
  known: boolean;
  /** Whether these are the Dutch ones. */
  home: boolean;
}

/**
 * The services of an ISO 3166 region, `BE` or `BE-BRU`. A part of a country
 * that is not known by itself has the country's. Other regions load when they
 * are asked for; where they can't be loaded the Dutch ones show, with the notice
 * that their numbers may not work from abroad.
 */
export function servicesIn(code: string, l: Localizer): Region {
  const home = isHome(code);
  if (!home) l.needMore();
  const {content, more} = l;
  if (home || !more) {
    const services = contacts.map((one, index) => ({...one, ...content.services[index]}));
    return {services, known: true, home: true};
  }
  const country = code.slice(0, 2);
  const {regions, european} = more;
  const own = regions[code] ?? regions[country];
  return {
    services: [
      ...(european.includes(country) ? regions[UNION]! : []),
      ...(own ?? []),
      ...regions[WORLD]!,
    ],
    known: own !== undefined,
    home: false,
  };
}
