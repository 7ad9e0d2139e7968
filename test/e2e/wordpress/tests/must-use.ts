import {randomUUID} from 'node:crypto';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {siteFolder} from './wordpress.js';

/** Runs the function while this PHP code is a must-use plugin of the site. */
export async function withMustUse(code: string, run: () => Promise<void>): Promise<void> {
  // PHP may keep a file that it has read for some seconds, so each has a name of its own.
  const file = path.join(siteFolder, 'wp-content/mu-plugins', `${randomUUID()}.php`);
  writeFileSync(file, `<?php ${code}`);
  try {
    await run();
  } finally {
    rmSync(file);
  }
}
