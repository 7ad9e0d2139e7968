/**
 * `npm run heard`: writes what a screen reader gets from the panel in the last build,
 * in a file for each edition. Review the difference like any other change.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../build/root.js';
import {findEngines} from './engines.js';
import {transcripts} from './transcripts/listen.js';

const chromium = findEngines().get('Chromium');
if (!chromium) process.exit(1);
for (const [name, text] of await transcripts(chromium)) {
  writeFileSync(path.join(root, 'test/transcripts', `${name}.txt`), text);
}
