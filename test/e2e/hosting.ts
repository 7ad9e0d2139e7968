/**
 * `npm run test:hosting`: whether a host that follows `hosting/` sends what it
 * should, of every file that `npm run build` wrote: Debian's nginx, and the
 * server of `npm start`.
 */
import process from 'node:process';
import {runNodeTests} from '../runner/node-tests.js';

const {passed, failed} = await runNodeTests([
  'test/hosting/server.node.test.ts',
  'test/e2e/hosting/nginx.test.ts',
]);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed ? 1 : 0;
