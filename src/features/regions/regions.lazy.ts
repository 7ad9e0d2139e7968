import type {Toolkit} from '../../base/toolkit.js';
import type {ReferenceContent} from '../../content/content.js';
import type {RegionalServices} from './regions-controller.js';

/** UN M.49's code of the world: services that can be used from anywhere. */
const WORLD = '001';

const EUROPEAN_UNION = 'EU';

/**
 * The services of a region other than the Netherlands. A part of a country without lines of its own
 * has the country's; one without known lines has those for everyone, and says so.
 */
export function servicesAbroad(
  host: Element & {region: string},
  {regions, european, regionCodes, text}: ReferenceContent,
  {warnOfValue}: Toolkit
): RegionalServices {
  const {region} = host;
  const country = region.slice(0, 2);
  const own = regions[region] ?? regions[country];
  if (!own) warnOfValue(host, 'region', region, regionCodes.join(', '));
  return {
    services: [
      ...(european.includes(country) ? regions[EUROPEAN_UNION]! : []),
      ...(own ?? []),
      ...regions[WORLD]!,
    ],
    language: text.anyLanguage,
    notes: [],
    notice: own ? undefined : text.noLocal,
  };
}
