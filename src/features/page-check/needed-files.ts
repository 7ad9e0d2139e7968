import type {Toolkit} from '../../base/toolkit.js';
import type {LazyModule} from '../../loading/lazy-module.js';

/** The files that an element has by its features, which the check reads. */
interface Modules {
  warnings: typeof import('../../base/warnings.lazy.js');
  'local-help': typeof import('../local-help/local-help.lazy.js');
  'local-help-file': typeof import('../local-help/local-help-file.lazy.js');
  'opening-hours': unknown;
  'page-colours': typeof import('../page-colours/page-colours.lazy.js');
  exit: unknown;
  regions: unknown;
}

/**
 * The lazy modules that the page needs. The browser gives those that have loaded already; another
 * request of one that failed says so.
 */
export class NeededFiles {
  private readonly modules = new Map<string, LazyModule<unknown>>();
  private readonly failed = new Set<string>();

  constructor(private readonly lazyModule: Toolkit['lazyModule']) {}

  /** The module; undefined until it has loaded. */
  need<Name extends keyof Modules>(name: Name): Modules[Name] | undefined {
    let module = this.modules.get(name);
    if (!module) {
      this.modules.set(name, (module = this.lazyModule(name)));
      void module.load().then((value) => value ?? this.failed.add(name));
    }
    return module.value as Modules[Name] | undefined;
  }

  /** The names of the files that did not load, even when requested again. */
  get failures(): string[] {
    return [...this.failed]
      .filter((name) => !this.modules.get(name)?.value)
      .map((name) => `${name}.js`);
  }
}
