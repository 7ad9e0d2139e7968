/** A release's part of CHANGELOG.md, which people write for those who embed. */

/** Above what is not released yet: `## Unreleased`, or `## 0.1.0 (unreleased)`. */
const UNRELEASED = /^## (?:\d\S* )?\(?unreleased\)?$/im;

/** Gives what is not released yet its version and day. Throws if there is nothing to release. */
export function release(changelog: string, version: string, day: string): string {
  const [heading] = UNRELEASED.exec(changelog) ?? [];
  if (!heading || !sectionUnder(changelog, heading)) {
    throw new Error(
      'CHANGELOG.md has nothing under "## Unreleased". Write what changes for those who embed.'
    );
  }
  return changelog.replace(heading, `## ${version} (${day})`);
}

/**
 * What the changelog says about a version, for the page of its release. A link within the
 * repository becomes text, since it leads nowhere from there.
 */
export function notesOf(changelog: string, version: string): string {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version} (2`));
  if (!heading) throw new Error(`CHANGELOG.md has no "## ${version}" with its day: npm version.`);
  return sectionUnder(changelog, heading).replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
}

function sectionUnder(changelog: string, heading: string): string {
  const [, after = ''] = changelog.split(`${heading}\n`);
  return after.split(/^## /m)[0]!.trim();
}
