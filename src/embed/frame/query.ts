import {needIds} from '../../content/needs.js';
import {readingIds, themeIds} from '../../base/choices.js';
import {languages} from '../../language/languages.js';
import {match} from '../../language/match.js';

/** A parameter of the frame's address, the attribute it sets, and what it may be. */
interface Parameter {
  attribute: string;
  allows: (value: string) => boolean;
  /** For people. */
  says: string;
}

const NEED = needIds.join('|');
const tags = languages.filter(({hidden}) => !hidden).map(({tag}) => tag);

const parameters: Readonly<Record<string, Parameter | undefined>> = {
  lang: {
    attribute: 'lang',
    allows: (value) => match(value) !== undefined,
    says: tags.join(', '),
  },
  need: {
    attribute: 'need',
    allows: like(new RegExp(`^(${NEED})([ ,]+(${NEED}))*$`)),
    says: `${needIds.join(', ')}, divided by commas`,
  },
  region: {
    attribute: 'region',
    allows: like(/^[a-z]{2}(-[a-z\d]{1,3})?$/i),
    says: 'an ISO 3166 code such as NL, BE or BE-BRU',
  },
  theme: {attribute: 'theme', allows: oneOf(themeIds), says: themeIds.join(', ')},
  heading: {attribute: 'heading-level', allows: like(/^[1-6]$/), says: '1 to 6'},
  exit: {attribute: 'exit', allows: like(/^1?$/), says: 'empty or 1'},
  reading: {attribute: 'reading', allows: oneOf(readingIds), says: readingIds.join(', ')},
};

/** Sets what the address asks for; what it can't mean is passed over with a warning. */
export function applyQuery(panel: Element, query: URLSearchParams) {
  for (const [name, value] of query) {
    // Its own, since `?constructor=` is an address too.
    const known = Object.keys(parameters).includes(name) ? parameters[name] : undefined;
    if (known?.allows(value)) {
      panel.setAttribute(known.attribute, value.replaceAll(',', ' '));
    } else {
      // Quoted and cut, since it can be anything.
      const shown = JSON.stringify(`${name}=${value}`.slice(0, 60));
      const allowed = known ? `${name} is ${known.says}` : Object.keys(parameters).join(', ');
      console.warn(`signpost frame: ${shown} is not known. Allowed: ${allowed}.`);
    }
  }
}

function like(pattern: RegExp) {
  return (value: string) => pattern.test(value);
}

function oneOf(ids: readonly string[]) {
  return (value: string) => ids.includes(value);
}
