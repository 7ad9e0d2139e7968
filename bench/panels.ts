/** Many panels in one page, a change of language, and what is left in memory afterwards. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {panels as script, probe} from './in-page.js';
import type {BenchPage} from './pages/page.js';

/** Times in milliseconds, each as often as it was measured. */
export interface PanelResults {
  /** By number of panels: made as elements, and copied as markup. */
  many: Map<number, {create: number[]; clone: number[]}>;
  language: number[];
  memory: Memory;
}

/** What making and removing `panels` panels left behind. */
interface Memory {
  panels: number;
  kilobytes: number;
  nodes: number;
  listeners: number;
}

const COUNTS = [1, 10, 100];
const MADE_AND_REMOVED = 300;

/** @param page - A page with one panel. */
export async function measurePanels(
  browser: Browser,
  {name, content}: BenchPage,
  origin: string,
  rounds: number
): Promise<PanelResults> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluateOnNewDocument(
      `globalThis.benchContent = ${JSON.stringify(content)};\n${probe}`
    );
    await page.goto(`${origin}/${name}.html`, {waitUntil: 'networkidle0'});
    await page.waitForFunction('benchProbe.read().marks.ready');
    await page.evaluate(script);
    const session = await page.createCDPSession();
    const time = async (call: string) => {
      await session.send('HeapProfiler.collectGarbage');
      return (await page.evaluate(`benchPanels.${call}`)) as number;
    };
    // Once unmeasured, so that every language is there and the code is as warm for one as for the other.
    for (const call of [
      'create(10)',
      'clone(10)',
      'changeLanguage("en")',
      'changeLanguage("nl")',
    ]) {
      await time(call);
    }
    const memory = await measureMemory(page, session);
    const many: PanelResults['many'] = new Map(COUNTS.map((n) => [n, {create: [], clone: []}]));
    const language: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const [count, {create, clone}] of many) {
        create.push(await time(`create(${count})`));
        clone.push(await time(`clone(${count})`));
      }
      language.push(await time('changeLanguage("en")'));
      await time('changeLanguage("nl")');
    }
    return {many, language, memory};
  } finally {
    await context.close();
  }
}

async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  const before = await inUse(session);
  const atOnce = Math.max(...COUNTS);
  for (let made = 0; made < MADE_AND_REMOVED; made += atOnce) {
    await page.evaluate(`benchPanels.create(${atOnce})`);
  }
  const after = await inUse(session);
  return {
    panels: MADE_AND_REMOVED,
    kilobytes: (after.bytes - before.bytes) / 1024,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/**
 * What is reachable: the least of several counts, since a collection may only schedule what a later one
 * frees, and what a panel waits for holds it for a few seconds.
 */
async function inUse(session: CDPSession) {
  const measured = [];
  for (let collection = 0; collection < 5; collection++) {
    await pause(1000);
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize: bytes} = await session.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
    measured.push({bytes, nodes, listeners});
  }
  return measured.reduce((least, other) => (other.bytes < least.bytes ? other : least));
}
