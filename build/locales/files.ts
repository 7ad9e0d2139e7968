import {existsSync} from 'node:fs';
import path from 'node:path';
import {assertLanguageTag, editions, localesDir} from './editions.js';
import {XliffError, XliffFile} from './xliff.js';

export interface Files {
  files: XliffFile[];
  /** Editions without a file. */
  missing: string[];
  /** What is wrong with files that can't be read, a line each. */
  unreadable: string[];
}

/** The XLIFF file of every edition. */
export function readFiles(): Files {
  const read: Files = {files: [], missing: [], unreadable: []};
  for (const tag of editions) {
    const file = path.join(localesDir, `${tag}.xlf`);
    try {
      assertLanguageTag(tag);
      if (existsSync(file)) read.files.push(new XliffFile(file));
      else read.missing.push(tag);
    } catch (error) {
      if (!(error instanceof XliffError)) throw error;
      read.unreadable.push(error.message);
    }
  }
  return read;
}
