import {readFileSync} from 'node:fs';
import path from 'node:path';
import {dist} from './files.js';

/** What a page can have that loads files of its own, beside the script. */
export type Feature = keyof typeof features;

/** The modules of each feature, `{lang}` standing for the page's language. */
const features = {
  panel: ['locales/{lang}.js'],
  colours: ['page-colours.js'],
  'local-help': ['local-help.js', 'opening-hours.js', 'locales/{lang}.more.js'],
  'local-help-file': [
    'local-help.js',
    'local-help-file.js',
    'opening-hours.js',
    'locales/{lang}.more.js',
  ],
  'opening-hours': ['opening-hours.js', 'locales/{lang}.more.js'],
  exit: ['exit.js', 'locales/{lang}.more.js'],
  region: ['regions.js', 'locales/{lang}.reference.js'],
};

/** The files to announce with `modulepreload` for each feature, with the chunks that they share. */
export function preloads(): Record<Feature, string[]> {
  const entries = Object.entries(features).map(([feature, modules]) => [
    feature,
    [...new Set(modules.flatMap((file) => [file, ...chunksOf(file)]))],
  ]);
  return Object.fromEntries(entries) as Record<Feature, string[]>;
}

/** The files of several features in one language, each once. */
export function filesFor(names: readonly Feature[], lang: string): string[] {
  const all = preloads();
  return [...new Set(names.flatMap((name) => all[name]))].map((file) =>
    file.replace('{lang}', lang)
  );
}

/** The chunks that a module shares with others, which load along with it. Language modules share none. */
export function chunksOf(file: string): string[] {
  if (file.startsWith('locales/')) return [];
  const code = readFileSync(path.join(dist, file), 'utf8');
  return [...code.matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)].map(([, chunk]) => chunk!);
}
