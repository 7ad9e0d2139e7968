import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  steps: {uses?: string; run?: string}[];
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const {permissions, jobs} = parse(text) as {permissions?: object; jobs: Record<string, Job>};
  return {file, text, permissions, jobs: Object.entries(jobs)};
});
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

for (const {file, text, permissions, jobs} of workflows) {
  describe(`the workflow ${file}`, () => {
    it('runs scripts that exist', () => {
      const run = jobs.flatMap(([, {steps}]) => steps.map((step) => step.run ?? '')).join('\n');
      const names = [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
      assert.ok(names.length);
      assert.deepEqual(
        names.filter((name) => !scripts[name]),
        []
      );
      if (run.includes('.ci/run')) assert.ok(readFileSync('.ci/run', 'utf8').includes('npm test'));
    });

    it('uses actions by the hash of a commit, with its version, since a tag can be moved', () => {
      const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action!);
      assert.equal(uses.length, jobs.flatMap(([, {steps}]) => steps.filter((s) => s.uses)).length);
      assert.deepEqual(
        uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
        []
      );
    });

    it('gives each job its own rights, and no code of the repository one to write', () => {
      assert.deepEqual(permissions, {});
      for (const [name, {permissions: rights, steps}] of jobs) {
        assert.ok(rights, name);
        if (!Object.values(rights).includes('write')) continue;
        const runsCode = steps.some(({uses}) => uses?.startsWith('actions/checkout@'));
        assert.ok(!runsCode, `${name} may write`);
      }
    });

    it('hands no secret to a pull request', () => {
      assert.doesNotMatch(text, /\bsecrets\b|pull_request_target|workflow_run/);
    });

    it('puts no text of a branch, a tag or a person into a command', () => {
      for (const [, {steps}] of jobs) {
        for (const {run} of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
      }
    });
  });
}
