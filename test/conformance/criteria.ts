import type {Criterion} from './criterion.js';
import {distinguishable} from './distinguishable.js';
import {input} from './input.js';
import {navigable} from './navigable.js';
import {operable} from './operable.js';
import {perceivable} from './perceivable.js';
import {robust} from './robust.js';
import {understandable} from './understandable.js';

/** The 86 success criteria of WCAG 2.2, in its order, and how the panel is checked. */
export const criteria: readonly Criterion[] = [
  ...perceivable,
  ...distinguishable,
  ...operable,
  ...navigable,
  ...input,
  ...understandable,
  ...robust,
];
