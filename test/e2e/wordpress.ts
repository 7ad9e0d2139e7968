/**
 * `npm run test:wordpress`: tests each form of the last build in a real WordPress,
 * pasted by an administrator and by an author without `unfiltered_html`, and the plugin. Everything
 * runs on this machine, in a folder that is removed at the end.
 *
 *   npm run test:wordpress -- --keep            keeps the site running until Ctrl-C
 *   npm run test:wordpress -- plugin.test.ts    runs these test files only
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {engines} from '../runner/engines.js';
import {install} from '../runner/debian.js';
import {root} from '../../build/root.js';
import {listen} from '../../demo/server.js';
import {startDatabase} from './wordpress/database.js';
import {formsServer} from './wordpress/forms.js';
import {missingPackages} from './wordpress/packages.js';
import {Services} from './wordpress/services.js';
import {type Site, startSite} from './wordpress/site.js';

const keep = process.argv.includes('--keep');
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));
const chromium = findChromium();
const missing = [...missingPackages(), ...(chromium ? [] : ['chromium'])];
const folder = mkdtempSync(path.join(tmpdir(), 'signpost-wordpress-'));
const services = new Services();
const outcome = {passed: 0, failed: 0};
let interrupted = () => {};
const interruption = new Promise<void>((resolve) => (interrupted = resolve));
process.on('SIGINT', interrupted).on('SIGTERM', interrupted);

try {
  if (missing.length) {
    throw new Error(`Missing. On Debian: sudo apt-get install ${missing.join(' ')}`);
  }
  await Promise.race([run(), interruption.then(() => Promise.reject(new Error('Stopped.')))]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  outcome.failed++;
} finally {
  await services.stop();
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${String(outcome.passed)} passed, ${String(outcome.failed)} failed`);
process.exit(outcome.failed ? 1 : 0);

async function run() {
  const started = performance.now();
  const [formsOrigin] = await listen(formsServer(), 0);
  const socket = await startDatabase(services, folder);
  const site = await startSite(services, folder, {socket, formsOrigin});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`WordPress is up at ${site.origin}/ (${seconds} s)`);
  await test(site, formsOrigin);
  if (keep) {
    console.log(
      `${site.origin}/wp-login.php: administrator or author, ${site.password}. Ctrl-C ends it.`
    );
    await interruption;
  }
}

/** Runs the tests in another process by `node --test`, while this one serves the forms. */
async function test(site: Site, formsOrigin: string) {
  const tests = path.join(root, 'test/e2e/wordpress/tests');
  const files = readdirSync(tests).filter(
    (file) => file.endsWith('.test.ts') && (!named.length || named.includes(file))
  );
  const plugin = packPlugin();
  const counts = path.join(folder, 'counts.tap');
  const reporters = ['spec', 'stdout', 'tap', counts].map((value, index) =>
    index % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`
  );
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters];
  const child = spawn(process.execPath, [...args, ...files.map((file) => path.join(tests, file))], {
    stdio: 'inherit',
    env: {
      ...process.env,
      WORDPRESS: JSON.stringify({...site, formsOrigin, chromium, plugin}),
    },
  });
  void interruption.then(() => child.kill());
  await once(child, 'exit');
  const tap = readFileSync(counts, 'utf8');
  const counted = (what: string) =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  outcome.passed = counted('pass');
  outcome.failed = counted('fail') + counted('cancelled') + (outcome.passed ? 0 : 1);
}

/** Packs the plugin with the last build, and returns the path of the archive. */
function packPlugin(): string {
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'build/wordpress.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The plugin can’t be packed.');
  const packed = path.join(root, 'dist-wordpress');
  return path.join(
    packed,
    readdirSync(packed).find((file) => file.endsWith('.zip'))!
  );
}

function findChromium() {
  const engine = engines.find(({name}) => name === 'Chromium')!;
  if (!engine.find()) install(engine.packages);
  return engine.find();
}
