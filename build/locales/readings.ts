import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {localesDir} from './editions.js';

/** What one reader found: faults by their weight, the minor ones for each 1,000 words. */
export interface Reading {
  words: number;
  major: number;
  minorPerThousand: number;
}

/** The readings of an edition, first to last, from `locales/reviews/`. */
export function readingsOf(tag: string): Reading[] {
  const file = path.join(localesDir, 'reviews', `${tag}.md`);
  return existsSync(file) ? parseReadings(readFileSync(file, 'utf8')) : [];
}

export function parseReadings(text: string): Reading[] {
  const figures = /^([\d,]+) words.*?; (\d+) major, \d+ minor faults? \(([\d.]+) minor/gm;
  return [...text.matchAll(figures)].map(([, words = '', major, minor]) => ({
    words: Number(words.replaceAll(',', '')),
    major: Number(major),
    minorPerThousand: Number(minor),
  }));
}
