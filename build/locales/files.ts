import {existsSync} from 'node:fs';
import {type Catalogue, folderOf, xliffFile} from './catalogue.js';
import {assertLanguageTag} from './editions.js';
import {XliffError, XliffFile} from './xliff.js';

export interface Files {
  files: XliffFile[];
  /** Editions without a file, by the name that it would have. */
  missing: string[];
  /** What is wrong with files that can't be read, a line each. */
  unreadable: string[];
}

/** The XLIFF file of every edition of a catalogue. */
export function readFiles(catalogue: Catalogue): Files {
  const read: Files = {files: [], missing: [], unreadable: []};
  const folder = folderOf(catalogue);
  for (const tag of catalogue.editions) {
    const file = xliffFile(catalogue, tag);
    try {
      assertLanguageTag(tag, catalogue.list);
      if (existsSync(file)) read.files.push(new XliffFile(file, folder));
      else read.missing.push(`${folder}/${tag}.xlf`);
    } catch (error) {
      if (!(error instanceof XliffError)) throw error;
      read.unreadable.push(error.message);
    }
  }
  return read;
}
