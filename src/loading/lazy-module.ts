import {importModule} from './import-module.js';

/** A module that loads when it is first needed. */
export interface LazyModule<T> {
  /** The module, once it has loaded. A module that is there already can be set here. */
  value: T | undefined;
  /**
   * Loads the module, once for the page; undefined where that fails.
   *
   * @param whenLate - Called when it loads after all.
   */
  load(whenLate?: () => void): Promise<T | undefined>;
  /**
   * Loads the module and calls back with it; undefined where either fails. A module that loads after
   * all is called back with then.
   */
  use<R>(callback: (module: T) => R | Promise<R>): Promise<R | undefined>;
}

/** On a server, which renders no elements, there is none. */
const page = globalThis as Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>>;

/** When to try again after each failure, and no longer after the last. */
const RETRY_AFTER_MS = [1000, 4000, 16_000, 64_000];

/**
 * Declares a module that loads on use. This is the one way in which anything
 * loads after the script, so what happens on failure is decided here: it is
 * logged, nothing is thrown into the host page, and it is tried again after a
 * while, when the browser is online again, and at the next use.
 *
 * @param name - As `importModule` takes it.
 * @param contract - What the module must export as its `contract`. A cache may
 *   have kept a module of another version.
 */
export function lazyModule<T>(name: string, contract?: string): LazyModule<T> {
  let loading: Promise<T> | undefined;
  let failures = 0;
  let waiting: ((module: T) => unknown)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

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
      throw new Error(`${name}.js is of another version`);
    } catch (error) {
      loading = undefined;
      failures++;
      throw error;
    }
  }

  function retryLater() {
    const delay = RETRY_AFTER_MS[failures - 1];
    if (delay === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(retry, delay);
    page.addEventListener?.('online', retry, {once: true});
  }

  function retry() {
    clearTimeout(timer);
    page.removeEventListener?.('online', retry);
    const callbacks = waiting;
    waiting = [];
    for (const callback of callbacks) void module.use(callback);
  }

  const module: LazyModule<T> = {
    value: undefined,
    load: (whenLate) => {
      let isLate = false;
      const loaded = module.use((value) => {
        if (isLate) whenLate?.();
        return value;
      });
      void loaded.then(() => (isLate = true));
      return loaded;
    },
    async use(callback) {
      try {
        module.value ??= await (loading ??= request());
      } catch (error) {
        console.error(`signpost: ${name}.js did not load. See data-base.`, error);
        waiting.push(callback);
        retryLater();
        return undefined;
      }
      try {
        return await callback(module.value);
      } catch (error) {
        console.error(error);
        return undefined;
      }
    },
  };
  return module;
}
