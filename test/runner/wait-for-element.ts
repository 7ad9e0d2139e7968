import {setTimeout as pause} from 'node:timers/promises';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';

const POLL_MS = 50;

/**
 * Waits for an element in a shadow root. Puppeteer's `waitForSelector()` looks again when the document
 * changes, and does not notice what changes within a shadow root.
 *
 * @throws if there is none in time.
 */
export async function waitForElement(
  where: Page | Frame,
  selector: string,
  timeout = 30_000
): Promise<ElementHandle> {
  for (const deadline = Date.now() + timeout; Date.now() < deadline;) {
    const element = await where.$(selector);
    if (element) return element;
    await pause(POLL_MS);
  }
  throw new Error(`No ${selector} within ${String(timeout)} ms`);
}
