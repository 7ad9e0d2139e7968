/**
 * `npm run helplines`: lists the facts that a person has to confirm, by dialling
 * the number or by checking the live site.
 *
 * A confirmation is the date in a fact's `confirmed`, and is valid for 90 days.
 */
import {factsOf, type Phone} from '../src/content/directory/helpline.js';
import {directory} from '../src/content/directory/index.js';
import {needsChecking} from '../src/content/fact.js';

const now = new Date();
let count = 0;

for (const line of directory) {
  const due = factsOf(line).filter(([, {confirmed}]) => needsChecking(confirmed?.on, now));
  if (!due.length) continue;
  count += due.length;
  console.log(`\n${line.name} (${line.id}, ${line.regions.join(' ')})`);
  console.log(`  confirm with: ${line.website?.value ?? 'no website is known; dial the number'}`);
  for (const [name, {value, mark, sources, confirmed}] of due) {
    console.log(
      `  ${name}: ${shown(value)} · ${since(confirmed?.on)} · ${mark}: ${sources.join(', ')}`
    );
  }
}
console.log(`\n${count} facts need confirming.`);

function since(confirmed: string | undefined) {
  return confirmed ? `last confirmed ${confirmed}` : 'never confirmed';
}

function shown(value: unknown): string {
  if (value === true) return 'yes';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return value
    .map((item: Phone | string | number) => (typeof item === 'object' ? item.display : item))
    .join(', ');
}
