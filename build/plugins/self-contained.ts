import path from 'node:path';
import type {Plugin} from 'vite';

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
      const faults = [...shared].flatMap((name) => {
        const chunk = bundle[name];
        const modules = chunk?.type === 'chunk' && name !== script ? chunk.moduleIds : [];
        return modules.length
          ? modules.map(
              (id) => `  ${relative(id)}, imported by ${importers(this.getModuleInfo(id))}`
            )
          : [`  ${name}`];
      });
      if (!faults.length) return;
      this.error(
        `${script} shares code with a lazy module, so every visitor would wait for one more file:\n` +
          `${faults.join('\n')}\n` +
          'Pass what the lazy module needs as an argument, import only its type, or load the ' +
          'lazy module by importModule().'
      );
    },
  };
}

const importers = (module: {importers: readonly string[]} | null) =>
  (module?.importers ?? []).map(relative).join(', ');

const relative = (id: string) => path.relative(process.cwd(), id).replaceAll(path.sep, '/');
