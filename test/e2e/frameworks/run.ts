import {execFileSync} from 'node:child_process';

/** Runs npm in a folder and returns its output. */
export function npm(args: string[], cwd: string): string {
  try {
    return execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, {cause: error});
  }
}

/** Installs the dependencies of an app, and further packages. */
export function install(app: string, ...packages: string[]) {
  npm(['install', '--no-audit', '--no-fund', '--no-package-lock', ...packages], app);
}
