/**
 * `npm run test:hotfix`: rehearses the hotfix of a number (`docs/hotfix.md`) with two versions that are
 * really built: the last build, and one of a copy of the sources in which a number is wrong.
 */
import process from 'node:process';
import {runNodeTests} from '../runner/node-tests.js';

const {passed, failed} = await runNodeTests(['test/e2e/hotfix/rehearsal.test.ts']);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed ? 1 : 0;
