import {readdirSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.js';

const LAZY = /([\w-]+)\.lazy\.ts$/;

/**
 * The modules that `importModule` loads on use, as `name → file`:
 * each `*.lazy.ts` by its base name, and each language module as `locales/<name>`.
 */
export function modulesByName(): Map<string, string> {
  return new Map([...lazyModules(), ...languageModules()]);
}

/** The lazy modules, recognised by their suffix. */
export function lazyModules(): Map<string, string> {
  const modules = new Map<string, string>();
  for (const file of files('src')) {
    const [, name] = LAZY.exec(file) ?? [];
    if (!name) continue;
    const other = modules.get(name);
    if (other) throw new Error(`${file} and ${other} would both be ${name}.js. Rename either.`);
    modules.set(name, file);
  }
  return modules;
}

/** The language modules, which `build/locales/generate.ts` writes. */
export function languageModules(): Map<string, string> {
  const modules = files('src/language/locales')
    .filter((file) => file.endsWith('.js'))
    .map((file): [string, string] => [`locales/${path.basename(file, '.js')}`, file]);
  return new Map(modules);
}

/** Every file below a folder, as a path from the root with forward slashes. */
function files(folder: string): string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).map((file) =>
    path.posix.join(folder, file.replaceAll(path.sep, '/'))
  );
}
