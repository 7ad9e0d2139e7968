import type {LocaleModule} from './languages.js';
import {contract} from './locales/contract.js';

/** A locale module that can be loaded: a language, or its plain reading. */
export interface Edition {
  /** The name of its file. */
  tag: string;
  load: () => Promise<LocaleModule>;
}

const loaded = new Map<string, LocaleModule>();
const loading = new Map<string, Promise<LocaleModule>>();
const failures = new Map<string, number>();

/** A module that is here already, so that a second panel renders at once. */
export function loadedModule({tag}: Edition): LocaleModule | undefined {
  return loaded.get(tag);
}

/** Loads a module once for all elements. After a failure the next call tries again. */
export function load(edition: Edition): Promise<LocaleModule> {
  const {tag} = edition;
  let promise = loading.get(tag);
  if (!promise) {
    promise = request(edition).then(
      (module) => {
        loaded.set(tag, module);
        return module;
      },
      (error: unknown) => {
        loading.delete(tag);
        failures.set(tag, (failures.get(tag) ?? 0) + 1);
        throw error;
      }
    );
    loading.set(tag, promise);
  }
  return promise;
}

async function request(edition: Edition): Promise<LocaleModule> {
  const failed = failures.get(edition.tag);
  let module = failed ? await reload(edition, `retry=${String(failed)}`) : await edition.load();
  // Script and module can be of different versions for as long as one is cached.
  if (module.contract !== contract) module = await reload(edition, contract);
  if (module.contract !== contract) {
    throw new Error(`signpost: locales/${edition.tag}.js is of another version`);
  }
  return module;
}

/** Browsers remember a failed import by its URL, so another try needs another URL. */
function reload({tag}: Edition, query: string): Promise<LocaleModule> {
  const url = new URL(/* @vite-ignore */ `./locales/${tag}.js?${query}`, import.meta.url);
  return import(/* @vite-ignore */ url.href) as Promise<LocaleModule>;
}
