import path from 'node:path';
import {root} from './project.js';
import type {XliffFile} from './xliff.js';

/** What is wrong with the translations: file, message id and what to do about it. */
export function check(file: XliffFile): string[] {
  const name = path.relative(root, file.path);
  return file.units.flatMap((unit) => {
    const report = (fault: string) => `${name}: ${unit.id}: ${fault}`;
    if (unit.target === undefined) {
      return [report('no translation. Write one in <target>.')];
    }
    if (unit.stale) {
      return [
        report(
          'the Dutch has changed since this was translated. Change <target>, or, if it still holds, run: npm run locales -- --accept ' +
            `${path.basename(file.path, '.xlf')} ${unit.id}`
        ),
      ];
    }
    if (unit.stamp !== unit.freshStamp) {
      return [report('not yet stamped. Run: npm run locales')];
    }
    return [];
  });
}
