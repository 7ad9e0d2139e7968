/** The measured part of docs/performance.md. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../build/root.js';
import type {PanelResults} from './panels.js';
import {firstVisits, fixed, layoutShifts, panelTimes, type Result} from './table.js';
import {PHONE} from './visit.js';

const PAGE = 'docs/performance.md';
export const BUSY =
  'The machine was busy when the run began, so the figures vary more than they should.';
const SECTION = /(<!-- measured by npm run bench -->)[^]*?(<!-- end -->)/;

export interface Measured {
  chromium: string;
  rounds: number;
  /** Whether the machine had other work when the run began. */
  isBusy: boolean;
  /** The first is static HTML. */
  pages: Result[];
  demo: Result[];
  panels: PanelResults;
  /** Each library that was compared, with its version. */
  libraries: string[];
}

export function markdown(measured: Measured): string {
  const {chromium, rounds, isBusy, pages, demo, panels, libraries} = measured;
  const [base] = pages;
  const date = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'});
  const {memory} = panels;
  const inView = fixed(
    base!.visits.map((visit) => visit.inView!),
    0
  );
  return `${date}, ${chromium}, ${rounds === 1 ? 'one round' : `median of ${rounds} rounds`}. Ratios can be compared only within one run: another machine, another day or another load gives others. In this one, static HTML was in view after ${inView} ms. ${isBusy ? `${BUSY} ` : ''}Compared: ${libraries.join(', ')}.

### First visit

${firstVisits(pages, base!)}

### Layout shift on the demo's pages

${layoutShifts(demo, PHONE.width)}

### Many panels

${panelTimes(panels)}

After ${memory.panels} panels were made and removed, ${fixed([memory.kilobytes], 0)} kB more were in use, ${memory.nodes} more DOM nodes and ${memory.listeners} more event listeners.`;
}

/** Replaces the measured part of the page. */
export async function write(text: string) {
  const file = path.join(root, PAGE);
  const page = readFileSync(file, 'utf8');
  if (!SECTION.test(page)) throw new Error(`${PAGE} has no place for what was measured.`);
  const filled = page.replace(
    SECTION,
    (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`
  );
  const options = {...(await resolveConfig(file)), parser: 'markdown'};
  writeFileSync(file, await format(filled, options));
  console.log(`\nWritten into ${PAGE}.`);
}
