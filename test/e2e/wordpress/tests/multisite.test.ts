import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {program} from '../packages.js';
import {pluginArchive, siteEnvironment, siteFolder} from './wordpress.js';

const plugins = path.join(siteFolder, 'wp-content/plugins');

describe('the plugin on a network of sites', () => {
  before(async () => {
    for (const [file, content] of Object.entries(unzipSync(readFileSync(pluginArchive)))) {
      await mkdir(path.join(plugins, path.dirname(file)), {recursive: true});
      await writeFile(path.join(plugins, file), content);
    }
  });
  after(() => {
    rmSync(path.join(plugins, 'signpost'), {recursive: true, force: true});
  });

  it('each site has its own help, and uninstalling leaves nothing in any', () => {
    run({TABLE_PREFIX: 'network_'}, 'install');
    const seen = run({TABLE_PREFIX: 'network_', NETWORK: 'network.test'});
    assert.deepEqual(JSON.parse(seen), {
      activated: true,
      panels: ['Wijkteam 1', 'Wijkteam 2'],
      left: [[], [], [], []],
    });
  });
});

/** Runs the script, and returns what it prints. */
function run(environment: Record<string, string>, ...args: string[]): string {
  const script = path.join(import.meta.dirname, '../php/multisite.php');
  const {status, stdout, stderr} = spawnSync(
    program('php'),
    ['-d', 'display_errors=stderr', script, ...args],
    {
      cwd: siteFolder,
      encoding: 'utf8',
      env: {...process.env, ...siteEnvironment, ...environment},
    }
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
