import {
  accepts,
  type CheckedConverter,
  headingLevel,
  languageList,
  needList,
  partList,
  reading,
  regionCode,
  theme,
} from '../../base/converters.js';
import {audience} from '../../elements/panel/audience.js';
import {offeredLanguages} from '../../language/languages.js';
import {matchLanguage} from '../../language/match.js';

/** A parameter of the frame's address: the attribute it sets, and the rule for its value. */
interface Parameter {
  attribute: string;
  accepts: (value: string) => boolean;
  allowed: string;
}

const parameters: Readonly<Record<string, Parameter | undefined>> = {
  lang: {
    attribute: 'lang',
    accepts: (value) => matchLanguage(value) !== undefined,
    allowed: offeredLanguages.map(({tag}) => tag).join(', '),
  },
  for: sameAs('for', audience),
  need: sameAs('need', needList),
  only: sameAs('only', needList),
  open: sameAs('open', needList),
  parts: sameAs('parts', partList),
  languages: sameAs('languages', languageList),
  region: sameAs('region', regionCode),
  theme: sameAs('theme', theme),
  heading: sameAs('heading-level', headingLevel),
  exit: flag('exit'),
  reading: sameAs('reading', reading),
  offline: flag('offline'),
  'signpost-check': flag('check'),
};

/** An attribute without a value. */
function flag(attribute: string): Parameter {
  return {attribute, accepts: (value) => /^1?$/.test(value), allowed: 'empty or 1'};
}

/** The rule is that of the element's own attribute. */
function sameAs(attribute: string, converter: CheckedConverter<unknown>): Parameter {
  const {allowed} = converter;
  return {attribute, accepts: (value) => value !== '' && accepts(converter, value), allowed};
}

/**
 * Sets the attributes that the frame's address asks for. Lists may be separated
 * by commas. A parameter that is not understood is left out with a warning.
 */
export function applyQuery(panel: Element, query: URLSearchParams) {
  for (const [name, text] of query) {
    // Own properties only, since `?constructor=` is an address too.
    const parameter = Object.keys(parameters).includes(name) ? parameters[name] : undefined;
    const value = text.replaceAll(',', ' ');
    if (parameter?.accepts(value)) {
      panel.setAttribute(parameter.attribute, value);
    } else {
      // Quoted and cut, since it can be anything.
      const shown = JSON.stringify(`${name}=${text}`.slice(0, 60));
      const allowed = parameter
        ? `${name} is ${parameter.allowed}`
        : Object.keys(parameters).join(', ');
      console.warn(`signpost frame: ${shown} is not known. Allowed: ${allowed}.`);
    }
  }
}
