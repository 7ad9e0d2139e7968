import path from 'node:path';
import type {Plugin, Rolldown} from 'vite';

/**
 * Fails the build when the script and a lazy module share code. The bundler
 * would put what they share in a file of its own, which every visitor waits for
 * before the script can run, or would make the lazy module import the script.
 * What only lazy modules share may be a file of its own.
 *
 * @param script - The script's file name.
 */
export function selfContained(script: string): Plugin {
  return {
    name: 'self-contained',
    generateBundle(_, bundle) {
      const shared = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        if (output.fileName === script) for (const name of output.imports) shared.add(name);
        else if (output.imports.includes(script)) shared.add(script);
      }
      if (!shared.size) return;
      const faults = importsOf(shared, script, bundle, (id) => this.getModuleInfo(id));
      this.error(
        `${script} shares code with a lazy module, so every visitor would wait for one more file:\n` +
          `${faults.join('\n')}\n` +
          'Pass what the lazy module needs as an argument, import only its type, or load the ' +
          'lazy module by lazyModule().'
      );
    },
  };
}

/**
 * The shared modules, a line each with what imports it: the lazy modules, where it is they, and
 * not the script, which imports most of what is shared.
 */
function importsOf(
  shared: Set<string>,
  script: string,
  bundle: Rolldown.OutputBundle,
  infoOf: Rolldown.PluginContext['getModuleInfo']
): string[] {
  const modulesOf = (name: string) => {
    const output = bundle[name];
    return output?.type === 'chunk' ? output.moduleIds : [];
  };
  const modules = [...shared].filter((name) => name !== script).flatMap(modulesOf);
  const lines = (isListed: (importer: string) => boolean) =>
    modules.flatMap((id) => {
      const importers = (infoOf(id)?.importers ?? []).filter(isListed).map(relative);
      return importers.length ? [`  ${relative(id)}, imported by ${importers.join(', ')}`] : [];
    });
  const expected = new Set([...modulesOf(script), ...modules]);
  const byLazyModules = lines((importer) => !expected.has(importer));
  if (byLazyModules.length) return byLazyModules;
  return modules.length ? lines(() => true) : [`  ${script}`];
}

const relative = (id: string) => path.relative(process.cwd(), id).replaceAll(path.sep, '/');
