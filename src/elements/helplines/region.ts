import {HOME_REGION} from '../../base/converters.js';
import type {Service} from '../../content/helplines.js';
import type {LanguageController} from '../../language/language-controller.js';
import {contacts} from '../../language/locales/contacts.js';

/** UN M.49's code of the world: services that can be used from anywhere. */
const WORLD = '001';

const EUROPEAN_UNION = 'EU';

export const isHomeRegion = (code: string) => countryOf(code) === HOME_REGION;

interface RegionalServices {
  services: readonly Service[];
  /** Whether the region has lines of its own. */
  known: boolean;
  /** Whether these are the Dutch ones. */
  home: boolean;
}

/**
 * The services of an ISO 3166 region, `BE` or `BE-BRU`. A part of a country
 * without lines of its own has the country's. Other regions load when they are
 * requested; if they fail to load, the Dutch services show, with the notice that
 * their numbers may not work from abroad.
 */
export function servicesIn(code: string, language: LanguageController): RegionalServices {
  const home = isHomeRegion(code);
  if (!home) language.requestMore();
  const {content, more} = language;
  if (home || !more) {
    const services = contacts.map((contact, index) => ({...contact, ...content.services[index]}));
    return {services, known: true, home: true};
  }
  const country = countryOf(code);
  const {regions, european} = more;
  const own = regions[code] ?? regions[country];
  return {
    services: [
      ...(european.includes(country) ? regions[EUROPEAN_UNION]! : []),
      ...(own ?? []),
      ...regions[WORLD]!,
    ],
    known: own !== undefined,
    home: false,
  };
}

/** `BE` of `BE-BRU`. */
const countryOf = (code: string) => code.slice(0, 2);
