import type {LocalServices, MultilingualText, ValidationRules} from './model.js';
import {canonicalTag} from './parse-fields.js';
import {parsePhone} from './parse-phone.js';
import {toSingleLine} from './unknown-value.js';
import {validate} from './validate.js';

/** Reads `<signpost-local>` elements as a document in the format of a file. */
export function readElements(elements: readonly Element[], rules: ValidationRules): LocalServices {
  const services = elements.map((element, index) => {
    const attribute = (name: string) => element.getAttribute(name) ?? undefined;
    const linkTo = (scheme: string) => element.querySelector(`a[href^="${scheme}" i]`);
    return {
      id: element.id || `local-${index + 1}`,
      need: attribute('need'),
      name: withLanguage(attribute('name'), element),
      text: withLanguage(textOutsideLinks(element) || undefined, element),
      phone: attribute('phone') ?? linkedPhone(linkTo('tel:'), rules),
      href:
        attribute('href') ?? (linkTo('http') ?? linkTo('www.'))?.getAttribute('href') ?? undefined,
      hours: attribute('hours'),
      timeZone: attribute('time-zone'),
    };
  });
  return validate({services}, rules);
}

/** The number of a `tel:` link: its text, if that is the number it dials; otherwise its address. */
function linkedPhone(link: Element | null, rules: ValidationRules): string | undefined {
  const dial = decoded(link?.getAttribute('href')?.slice('tel:'.length) ?? '');
  const linkText = toSingleLine(link?.textContent);
  try {
    if (dial && parsePhone(linkText, rules).dial === parsePhone(dial, rules).dial) return linkText;
  } catch {
    // The text is not a number, such as "Call us".
  }
  return dial || undefined;
}

/** Some editors write the spaces of a number as `%20`. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Links stand for the phone number and the website, which are shown separately. */
function textOutsideLinks(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const child of copy.querySelectorAll('a, script, style')) child.replaceWith(' ');
  return toSingleLine(copy.textContent);
}

/** Adds the language of the page, since the panel may show another one. */
function withLanguage(text: string | undefined, element: Element): MultilingualText | undefined {
  // An invalid `lang` of the page, such as nl_NL, is no reason to leave out the service.
  const tag = canonicalTag(element.closest('[lang]')?.getAttribute('lang') ?? '');
  return text && tag ? {[tag]: text} : text;
}
