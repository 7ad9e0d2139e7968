import type {Fault} from './model.js';

/** A fault, but for where in the document the value stands: `path` leads to a part of the value. */
const refusals = new WeakMap<object, Fault>();

/**
 * @param path - Which part of the value is meant.
 * @param shown - Whether it is no more than a warning.
 */
export function refuse(message: string, path: Fault['path'] = [], shown = false): never {
  const error = new Error(message);
  refusals.set(error, {path, message, shown});
  throw error;
}

/**
 * What was thrown, if it is ours. Not by `instanceof`: what a page's getter
 * throws may throw again when it is asked what it is.
 */
export const refusalOf = (error: unknown) => refusals.get(error as object);

/** @param what - What it should be, and what to do. */
export function refuseAs(value: unknown, what: string, path?: Fault['path']): never {
  refuse(`${shown(value)} is no ${what}.`, path);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text on one line; empty where it is no text. */
export function folded(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** A value for a message: of any kind, never long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (value === undefined) return 'nothing';
  return `a value of type ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`;
}
