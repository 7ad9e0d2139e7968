/**
 * `npm run heard`: writes what is heard of the panel that `npm run build` wrote,
 * a file an edition, to be read and reviewed like any other change.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../demo/server.js';
import {findEngines} from './engines.js';
import {transcripts} from './transcripts/listen.js';

const chromium = findEngines().get('Chromium');
if (!chromium) process.exit(1);
for (const [name, text] of await transcripts(chromium)) {
  writeFileSync(path.join(root, 'test/transcripts', `${name}.txt`), text);
}
