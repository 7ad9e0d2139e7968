import {importModule} from './import-module.js';

/** A module that loads when it is first needed. */
export interface LazyModule<T> {
  /** The module, once it has loaded. */
  readonly value: T | undefined;
  /** Loads it, once for the page. After a failure the next call tries again. */
  load(): Promise<T>;
  /** Takes a module that is there already, so that none is requested. */
  provide(value: T): void;
}

/** How to tell a module of this version from one that a cache has kept of another. */
export interface VersionCheck<T> {
  version: string;
  isCurrent: (module: T) => boolean;
}

/**
 * Declares a module that loads on use; this is the one way in which anything
 * loads after the script.
 *
 * @param name - As `importModule` takes it.
 */
export function lazyModule<T>(name: string, check?: VersionCheck<T>): LazyModule<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;
  let failures = 0;

  async function request(): Promise<T> {
    // Engines remember a failed import by its address, so another try needs another address.
    let module = (await importModule(name, failures ? `?retry=${failures}` : '')) as T;
    if (!check || check.isCurrent(module)) return module;
    module = (await importModule(name, `?${check.version}`)) as T;
    if (check.isCurrent(module)) return module;
    throw new Error(`signpost: ${name}.js is of another version`);
  }

  return {
    get value() {
      return value;
    },
    load() {
      loading ??= request().then(
        (module) => (value = module),
        (error: unknown) => {
          loading = undefined;
          failures++;
          throw error;
        }
      );
      return loading;
    },
    provide(module) {
      value = module;
      loading = Promise.resolve(module);
    },
  };
}
