/** Helpers for values of unknown type. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text on one line; empty if the value is not a text. */
export function toSingleLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Describes the value in a message. Cut, since a text can be of any length. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (value === undefined) return 'nothing';
  return `a value of type ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`;
}
