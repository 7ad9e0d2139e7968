/** Archives that have the same bytes whenever and wherever they are made from the same files. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Zippable, zipSync} from 'fflate';
import {create} from 'tar';

interface Archive {
  /** The folder whose files are packed. */
  from: string;
  /** The folder that they unpack into. */
  into: string;
  /** The time of every file. */
  time: Date;
}

export async function writeTar(file: string, {from, into, time}: Archive) {
  await create(
    {
      file,
      cwd: from,
      prefix: into,
      mtime: time,
      // No owner and no group.
      portable: true,
      onWriteEntry: ({stat}) => {
        // Everyone may read it, whatever the umask of who built it.
        stat!.mode = stat!.mode & 0o100 ? 0o755 : 0o644;
      },
      gzip: {level: 9},
      strict: true,
    },
    filesIn(from)
  );
}

export function writeZip(file: string, {from, into, time}: Archive) {
  const entries: Zippable = {};
  for (const name of filesIn(from)) {
    entries[`${into}/${name}`] = readFileSync(path.join(from, name));
  }
  // Zip has no time zones. Without one the text is read as local time, and written as local time.
  const mtime = time.toISOString().replace(/\..*/, '');
  writeFileSync(file, zipSync(entries, {level: 9, mtime}));
}

/** The paths of all files, with forward slashes and sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
