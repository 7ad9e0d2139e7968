import type {SignpostElement} from '../../base/signpost-element.js';
import type {pageCheckWords} from '../../content/editor/page-check.js';
import type {NeededFiles} from './needed-files.js';

export type CheckWords = ReturnType<typeof pageCheckWords>;

/** The levels, the worst first, which is the order of the lines. */
export const levels = ['wrong', 'look', 'good'] as const;

export type Level = (typeof levels)[number];

/** A line of the box. */
export interface Finding {
  level: Level;
  topic: keyof CheckWords['topics'];
  text: string;
}

/** What every part of the check uses. */
export interface CheckContext {
  words: CheckWords;
  /** The language of the words. */
  lang: string;
  files: NeededFiles;
}

/** A part of the check that looks at one element. */
export type ElementCheck = (host: SignpostElement, context: CheckContext) => Finding[];
