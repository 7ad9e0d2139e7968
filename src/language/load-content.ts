import type {Content, ContentParts} from '../content/content.js';
import {type LazyModule, lazyModule} from '../loading/lazy-module.js';
import {contract} from './locales/contract.js';

/** What every generated module exports. It imports nothing, so it costs one round trip. */
interface GeneratedModule<T> {
  content: T;
  /** A hash of the content's shape, which script and module must share. */
  contract: string;
}

/** The content in one language and reading, by the name of its file: `nl`, `nl-x-plain`. */
export interface LocaleModule extends GeneratedModule<Content> {
  /** Whether a native reader has reviewed every text. */
  reviewed: boolean;
}

const modules = new Map<string, LazyModule<GeneratedModule<unknown>>>();

export const loadContent = (name: string, whenLate?: () => void) =>
  moduleOf<LocaleModule>(name).load(whenLate);

/** Loads a part that only some panels show. */
export const loadPart = <Part extends keyof ContentParts>(
  name: string,
  part: Part,
  whenLate?: () => void
) => moduleOf<GeneratedModule<ContentParts[Part]>>(`${name}.${part}`).load(whenLate);

/** Loads the sentence with which a language offers itself. */
export const loadOffer = (name: string) =>
  moduleOf<GeneratedModule<string>>(`${name}.offer`).load();

/** Takes a language that came with the script: see the single-language files. */
export function provideContent(name: string, module: LocaleModule) {
  moduleOf<LocaleModule>(name).value = module;
}

function moduleOf<T extends GeneratedModule<unknown>>(name: string): LazyModule<T> {
  let module = modules.get(name);
  if (!module) {
    module = lazyModule<GeneratedModule<unknown>>(`locales/${name}`, contract);
    modules.set(name, module);
  }
  return module as LazyModule<T>;
}
