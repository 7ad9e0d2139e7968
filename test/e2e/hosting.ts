/**
 * `npm run test:hosting`: checks that a host configured as in `hosting/` serves every
 * file of the last build as it should: Debian's nginx and Caddy, and the server of `npm start`.
 */
import process from 'node:process';
import {runNodeTests} from '../runner/node-tests.js';

const {passed, failed} = await runNodeTests([
  'test/hosting/server.node.test.ts',
  'test/e2e/hosting/hosting.test.ts',
]);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed ? 1 : 0;
