import {importModule} from './import-module.js';

/** A module that loads when it is first needed. */
export interface LazyModule<T> {
  /** The module, once it has loaded. A module that is there already can be set here. */
  value: T | undefined;
  /** Loads the module, once for the page; undefined where that fails. */
  load(): Promise<T | undefined>;
  /** Loads the module and calls back with it; undefined where either fails. */
  use<R>(callback: (module: T) => R | Promise<R>): Promise<R | undefined>;
}

/**
 * Declares a module that loads on use. This is the one way in which anything
 * loads after the script, so what happens on failure is decided here: it is
 * logged, nothing is thrown into the host page, and the next use tries again.
 *
 * @param name - As `importModule` takes it.
 * @param contract - What the module must export as its `contract`. A cache may
 *   have kept a module of another version.
 */
export function lazyModule<T>(name: string, contract?: string): LazyModule<T> {
  let loading: Promise<T> | undefined;
  let failures = 0;

  async function importCurrent(query: string): Promise<T | undefined> {
    const module = (await importModule(name, query)) as T & {contract?: string};
    return module.contract === contract ? module : undefined;
  }

  async function request(): Promise<T> {
    try {
      const module =
        // Engines remember a failed import by its address, so another try needs another address.
        (await importCurrent(failures ? `?retry=${failures}` : '')) ??
        (await importCurrent(`?${contract}`));
      if (module) return module;
      throw new Error(`signpost: ${name}.js is of another version`);
    } catch (error) {
      loading = undefined;
      failures++;
      throw error;
    }
  }

  const module: LazyModule<T> = {
    value: undefined,
    load: () => module.use((loaded) => loaded),
    async use(callback) {
      try {
        return await callback((module.value ??= await (loading ??= request())));
      } catch (error) {
        console.error(error);
        return undefined;
      }
    },
  };
  return module;
}
