import type {Content, MoreContent} from '../content/content.js';
import {importModule} from '../loading/import-module.js';
import {contract} from './locales/contract.js';

/** What a written-out module exports. It imports nothing, so it costs one round trip. */
interface Written<T> {
  content: T;
  /** Tells whether the script and this module are of the same version. */
  contract: string;
}

/** The content in one language or plain reading, by the name of its file: `nl`, `nl-x-plain`. */
export interface LocaleModule extends Written<Content> {
  /** Whether a native reader has reviewed every text. */
  reviewed: boolean;
}

const loading = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

export const loadContent = (name: string) => load<LocaleModule>(name);

/** What only some panels show, in one language. */
export const loadMore = (name: string) => load<Written<MoreContent>>(`${name}.more`);

/** What a language says to offer itself. */
export const loadOffer = (name: string) => load<Written<string>>(`${name}.offer`);

/** Has a module at hand that came with the script: see the single-language files. */
export function provide(name: string, module: unknown) {
  loading.set(name, Promise.resolve(module));
}

/** Loads a module once for all elements. After a failure the next call tries again. */
function load<T extends Written<unknown>>(name: string): Promise<T> {
  let promise = loading.get(name) as Promise<T> | undefined;
  if (!promise) {
    promise = request<T>(name).catch((error: unknown) => {
      loading.delete(name);
      failures.set(name, (failures.get(name) ?? 0) + 1);
      throw error;
    });
    loading.set(name, promise);
  }
  return promise;
}

async function request<T extends Written<unknown>>(name: string): Promise<T> {
  const failed = failures.get(name);
  // Browsers remember a failed import by its address, so another try needs another address.
  let module = (await importModule(
    `locales/${name}`,
    failed ? `?retry=${String(failed)}` : ''
  )) as T;
  // Script and module can be of different versions for as long as one is cached.
  if (module.contract !== contract)
    module = (await importModule(`locales/${name}`, `?${contract}`)) as T;
  if (module.contract !== contract) {
    throw new Error(`signpost: locales/${name}.js is of another version`);
  }
  return module;
}
