/** One first visit to a page, in a browser context of its own. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Page} from 'puppeteer-core';
import {probe} from './in-page.js';
import {NetworkLog, QUIET} from './network.js';
import type {BenchPage} from './pages/page.js';

export const moments = ['inView', 'all', 'ready'] as const;
export type Moment = (typeof moments)[number];

/** What a visit came to: times in milliseconds from its start. */
export interface Visit extends Partial<Record<Moment, number>> {
  shift: number;
  longTasks: number;
  bytes: number;
  requests: number;
  roundTrips: number;
}

/** What `probe.js` keeps in each frame of a page. */
interface Probe {
  marks: Partial<Record<Moment, number>>;
  shift: number;
  longTasks: number;
  lastChange: number;
  now: number;
  timeOrigin: number;
}

const CPU_SLOWDOWN = 4;
const SLOW_4G = {latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8};
export const PHONE = {width: 390, height: 844};
const DESKTOP_HEIGHT = 900;
const SETTLING = 400;
/** A page that is never quiet or never complete is left after this many milliseconds. */
const PATIENCE = 20_000;

/** @param isSlow - Whether to slow down processor and network. */
export async function visit(
  browser: Browser,
  {name, content, width}: BenchPage,
  origin: string,
  isSlow = true
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(
      width
        ? {width, height: DESKTOP_HEIGHT}
        : {...PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 1}
    );
    await page.setCacheEnabled(false);
    await page.evaluateOnNewDocument(
      `globalThis.benchContent = ${JSON.stringify(content)};\n${probe}`
    );
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    const network = new NetworkLog(session);
    if (isSlow) {
      await page.emulateNetworkConditions(SLOW_4G);
      await page.emulateCPUThrottling(CPU_SLOWDOWN);
    }
    // A process that has just started is still busy with itself, which would count as loading.
    await pause(SETTLING);
    await page.goto(`${origin}/${name}.html`);
    await network.idle();
    const probes = await quiet(page);
    const sum = (of: (probe: Probe) => number) => probes.reduce((all, next) => all + of(next), 0);
    return {
      ...probes.reduce((all, {marks}) => ({...all, ...marks}), {}),
      shift: sum(({shift}) => shift),
      longTasks: probes[0]!.longTasks,
      bytes: network.bytes,
      requests: network.requests,
      roundTrips: network.roundTrips,
    };
  } finally {
    await context.close();
  }
}

/**
 * The probes of the page and its frames, when nothing has changed for a while. A frame's times
 * count from when the page's visit began.
 */
async function quiet(page: Page): Promise<Probe[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const probes = await Promise.all(
      page.frames().map((frame) => frame.evaluate('benchProbe.read()') as Promise<Probe>)
    );
    const isQuiet = probes.every(({now, lastChange}) => now - lastChange > QUIET);
    if (isQuiet || Date.now() > end) {
      const began = probes[0]!.timeOrigin;
      return probes.map((probe) => ({
        ...probe,
        marks: Object.fromEntries(
          Object.entries(probe.marks).map(([name, time]) => [name, time + probe.timeOrigin - began])
        ),
      }));
    }
    await pause(QUIET / 4);
  }
}
