import type {Language, LocaleModule} from './languages.js';
import {contract} from './locales/contract.js';

const loaded = new Map<string, LocaleModule>();
const loading = new Map<string, Promise<LocaleModule>>();
const failures = new Map<string, number>();

/** The module of a language that is here already, so that a second panel renders at once. */
export function loadedModule({tag}: Language): LocaleModule | undefined {
  return loaded.get(tag);
}

/** Loads a language once for all elements. After a failure the next call tries again. */
export function load(language: Language): Promise<LocaleModule> {
  const {tag} = language;
  let promise = loading.get(tag);
  if (!promise) {
    promise = request(language).then(
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

async function request(language: Language): Promise<LocaleModule> {
  const failed = failures.get(language.tag);
  let module = failed ? await reload(language, `retry=${failed}`) : await language.load();
  // Script and module can be of different versions for as long as one is cached.
  if (module.contract !== contract) module = await reload(language, contract);
  if (module.contract !== contract) {
    throw new Error(`signpost: locales/${language.tag}.js is of another version than the script`);
  }
  return module;
}

/** Browsers remember a failed import by its URL, so another try needs another URL. */
function reload({tag}: Language, query: string): Promise<LocaleModule> {
  const url = new URL(/* @vite-ignore */ `./locales/${tag}.js?${query}`, import.meta.url);
  return import(/* @vite-ignore */ url.href) as Promise<LocaleModule>;
}
