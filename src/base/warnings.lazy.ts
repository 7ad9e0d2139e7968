/** The warnings about each element, and whether the check of a page tells of them in another way. */
const warned = new WeakMap<Element, Map<string, boolean>>();

/** A value that is not understood. */
export interface UnknownValue {
  attribute: string;
  value: string;
  allowed: string;
}

/** What the check of a page repeats in an editor's words. */
const unknownValues = new WeakMap<Element, UnknownValue[]>();

export const unknownValuesOf = (element: Element) => unknownValues.get(element) ?? [];

/** The warnings of which the check of a page tells in no other way. */
export const warningsOf = (element: Element) =>
  [...(warned.get(element) ?? [])].flatMap(([message, isToldApart]) =>
    isToldApart ? [] : [message]
  );

/**
 * Prints a warning that names the element, once for each element and problem.
 *
 * @param isToldApart - Whether the check of a page has words of its own for it.
 */
export function warn(element: Element, problem: string, isToldApart = false) {
  const seen = warned.get(element) ?? new Map<string, boolean>();
  warned.set(element, seen);
  const message = `<${element.localName}> ${problem}`;
  if (seen.has(message)) return;
  seen.set(message, isToldApart);
  console.warn(message, element);
}

/** Prints which value of which attribute is not understood, and what is allowed. */
export function warnOfValue(element: Element, attribute: string, value: string, allowed: string) {
  const others = unknownValuesOf(element).filter(
    (other) => other.attribute !== attribute || other.value !== value
  );
  unknownValues.set(element, [...others, {attribute, value, allowed}]);
  // Quoted and cut, since the value can be anything.
  const shown = JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  warn(element, `${attribute}=${shown} is not known. Allowed: ${allowed}.`, true);
}
