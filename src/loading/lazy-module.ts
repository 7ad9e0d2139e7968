import {importModule} from './import-module.js';

/** A module that loads when it is first needed. */
export interface LazyModule<T> {
  /** The module, once it has loaded. */
  readonly value: T | undefined;
  /** Loads the module, once for the page; undefined where that fails. */
  load(): Promise<T | undefined>;
  /** Loads the module and calls back with it; undefined where either fails. */
  use<R>(callback: (module: T) => R | Promise<R>): Promise<R | undefined>;
  /** Takes a module that is there already, so that none is requested. */
  provide(value: T): void;
}

/** Tells a module of this version from one that a cache has kept of another. */
interface VersionCheck<T> {
  version: string;
  isCurrent: (module: T) => boolean;
}

/**
 * Declares a module that loads on use. This is the one way in which anything
 * loads after the script, so what happens on failure is decided here: it is
 * logged, nothing is thrown into the host page, and the next use tries again.
 *
 * @param name - As `importModule` takes it.
 */
export function lazyModule<T>(name: string, check?: VersionCheck<T>): LazyModule<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;
  let failures = 0;

  async function request(): Promise<T> {
    try {
      // Engines remember a failed import by its address, so another try needs another address.
      value = (await importModule(name, failures ? `?retry=${failures}` : '')) as T;
      if (check && !check.isCurrent(value)) {
        value = (await importModule(name, `?${check.version}`)) as T;
        if (!check.isCurrent(value)) throw new Error(`signpost: ${name}.js is of another version`);
      }
      return value;
    } catch (error) {
      value = loading = undefined;
      failures++;
      throw error;
    }
  }

  async function use<R>(callback: (module: T) => R | Promise<R>): Promise<R | undefined> {
    try {
      return await callback(await (loading ??= request()));
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  return {
    get value() {
      return value;
    },
    load: () => use((module) => module),
    use,
    provide(module) {
      value = module;
      loading = Promise.resolve(module);
    },
  };
}
