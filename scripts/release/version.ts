/**
 * Run by `npm version`, in the folder of package.json. Once that has changed package.json and
 * package-lock.json, this writes the version to the other two places: the script, and the changelog.
 *
 * With `--check`, run before anything has changed, it only stops if there is nothing to release.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {release} from './changelog.js';

const {version} = JSON.parse(read('package.json')) as {version: string};

try {
  const changelog = release(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  if (!process.argv.includes('--check')) {
    writeFileSync('CHANGELOG.md', changelog);
    const script = read('src/embed/version.ts');
    writeFileSync('src/embed/version.ts', script.replace(/'[^']*'(?=;)/, `'${version}'`));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function read(file: string) {
  return readFileSync(file, 'utf8');
}
