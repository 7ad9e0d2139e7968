const warned = new WeakMap<Element, Set<string>>();

/** A value that is not understood. */
export interface UnknownValue {
  attribute: string;
  value: string;
  allowed: string;
}

/** What the check of a page repeats in an editor's words. */
const unknownValues = new WeakMap<Element, UnknownValue[]>();

export const unknownValuesOf = (element: Element) => unknownValues.get(element) ?? [];

export const warningsOf = (element: Element) => [...(warned.get(element) ?? [])];

/** Prints a warning that names the element, once for each element and problem. */
export function warn(element: Element, problem: string) {
  const seen = warned.get(element) ?? new Set();
  warned.set(element, seen);
  const message = `<${element.localName}> ${problem}`;
  if (seen.has(message)) return;
  seen.add(message);
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
  warn(element, `${attribute}=${shown} is not known. Allowed: ${allowed}.`);
}
