import type {LocaleModule} from '../../src/language/load-content.js';
import type {MoreContent, ReferenceContent} from '../../src/content/content.js';

/** A file that is published, as `manifest.json` lists it. */
interface PublishedFile {
  path: string;
  brotli: number;
  integrity: string;
}

/** What `manifest.json` says of the copy of Signpost that this page belongs to. */
export interface Manifest {
  version: string;
  preload: Readonly<Record<string, readonly string[]>>;
  files: readonly PublishedFile[];
}

/** The texts of a language, in one reading. */
export interface Texts {
  module: LocaleModule;
  more: MoreContent;
  reference: ReferenceContent;
}

/** The address of that copy, with a slash at its end: the code that editors copy points to it. */
export const base = new URL('../', document.baseURI).href;

let manifest: Promise<Manifest> | undefined;

export function loadManifest(): Promise<Manifest> {
  return (manifest ??= fetchJson<Manifest>('manifest.json'));
}

/** @throws if the copy lacks the file, or it can't be fetched. */
async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${base}${path}: ${response.status}`);
  return (await response.json()) as T;
}

const texts = new Map<string, Promise<Texts>>();

/** @param edition - A language, or one of its readings: `nl`, `nl-x-plain`. */
export function loadTexts(edition: string): Promise<Texts> {
  const loading = texts.get(edition) ?? readTexts(edition);
  texts.set(edition, loading);
  loading.catch(() => texts.delete(edition));
  return loading;
}

async function readTexts(edition: string): Promise<Texts> {
  const [module, more, reference] = await Promise.all([
    importFrom<LocaleModule>(`locales/${edition}.js`),
    importFrom<{content: MoreContent}>(`locales/${edition}.more.js`),
    importFrom<{content: ReferenceContent}>(`locales/${edition}.reference.js`),
  ]);
  return {module, more: more.content, reference: reference.content};
}

const importFrom = <T>(path: string) => import(/* @vite-ignore */ base + path) as Promise<T>;
