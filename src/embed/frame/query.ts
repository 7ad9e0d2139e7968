import {needIds} from '../../content/needs.js';
import {readingIds, themeIds} from '../../elements/choices.js';

/** A parameter of the frame's address, the attribute it sets, and what it may be. */
interface Parameter {
  attribute: string;
  allowed: RegExp;
  /** For people. */
  says: string;
}

const NEED = needIds.join('|');

const parameters: Record<string, Parameter> = {
  need: {
    attribute: 'need',
    allowed: new RegExp(`^(${NEED})([ ,]+(${NEED}))*$`),
    says: `${needIds.join(', ')}, divided by commas`,
  },
  region: {
    attribute: 'region',
    allowed: /^[a-z]{2}(-[a-z\d]{1,3})?$/i,
    says: 'an ISO 3166 code such as NL, BE or BE-BRU',
  },
  theme: {attribute: 'theme', allowed: oneOf(themeIds), says: themeIds.join(', ')},
  heading: {attribute: 'heading-level', allowed: /^[1-6]$/, says: '1 to 6'},
  reading: {attribute: 'reading', allowed: oneOf(readingIds), says: readingIds.join(', ')},
};

/** Sets what the address asks for; what it can't mean is passed over with a warning. */
export function applyQuery(panel: Element, query: URLSearchParams) {
  for (const [name, value] of query) {
    const known = parameters[name];
    if (known?.allowed.test(value)) {
      panel.setAttribute(known.attribute, value.replaceAll(',', ' '));
    } else {
      // Quoted and cut, since it can be anything.
      const shown = JSON.stringify(`${name}=${value}`.slice(0, 60));
      const allowed = known ? `${name} is ${known.says}` : Object.keys(parameters).join(', ');
      console.warn(`signpost frame: ${shown} is not known. Allowed: ${allowed}.`);
    }
  }
}

function oneOf(ids: readonly string[]): RegExp {
  return new RegExp(`^(${ids.join('|')})$`);
}
