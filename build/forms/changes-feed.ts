import {createHash} from 'node:crypto';
import type {PublishedChange} from '../../src/content/changes.js';

/** The same in every copy and for ever: readers know a feed by its id. */
const FEED_ID = uuid('signpost: what changed in the content');

/**
 * The changes to the content as an Atom feed (RFC 4287).
 *
 * @param base - The public address of `dist/`.
 */
export function changesFeed(changes: readonly PublishedChange[], base: string): string {
  const dates = changes.map(({date}) => date).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${FEED_ID}</id>
  <title>Signpost: what changed in the content</title>
  <author><name>Signpost</name></author>
  <updated>${instant(dates.at(-1)!)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(`${base}content/changes.atom`)}"/>
  <link rel="alternate" type="text/html" href="${xml(`${base}site/changes.html`)}"/>
${changes.map(entry).join('')}</feed>
`;
}

function entry({version, date, what, severity, says, withdrawn}: PublishedChange): string {
  const content = [
    `Version ${version}.`,
    says,
    withdrawn ? `Take it off your pages today: ${withdrawn.join(', ')}.` : '',
  ];
  return `  <entry>
    <id>${uuid(`${version} ${says}`)}</id>
    <title>${xml(severity === 'critical' ? `Urgent: ${says}` : says)}</title>
    <updated>${instant(date)}</updated>
    <category term="${severity}"/>
    <category term="${what}"/>
    <content type="text">${xml(content.filter(Boolean).join(' '))}</content>
  </entry>
`;
}

/** An id that does not depend on the host: a name-based UUID, with the bits of version 8 (RFC 9562). */
function uuid(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash)!;
  const [, a, b, c, d, e] = parts;
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/** Atom has no days, only instants. */
const instant = (date: string) => `${date}T00:00:00Z`;

const xml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
