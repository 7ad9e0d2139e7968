/** `npm run picture`: takes the README's picture from the demo, with the last build. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {type Browser, launch, type Viewport} from 'puppeteer-core';
import {root} from '../../build/root.js';
import {demoServer, listen, scriptServer} from '../../demo/server.js';
import {findEngines} from './engines.js';
import {waitForElement} from './wait-for-element.js';

const OUTPUT = 'docs/pictures/signpost.png';
/** About the width at which a README is shown, so that text stays sharp and the file small. */
const SCALE = 0.7;
const DESKTOP: Viewport = {width: 1280, height: 1150, deviceScaleFactor: SCALE};
const PHONE: Viewport = {
  width: 390,
  height: 844,
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: SCALE,
};
const MARGIN = 20;
/** How far the phone extends beyond the page. */
const BESIDE = 150;

const chromium = findEngines().get('Chromium');
if (!chromium) process.exit(1);
const [scriptOrigin, scripts] = await listen(scriptServer(), 0);
const [demoOrigin, demo] = await listen(demoServer(scriptOrigin), 0);
const browser = await launch({
  executablePath: chromium,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--hide-scrollbars'],
});
try {
  const desktop = await panelOn('partner.html', DESKTOP, 250);
  const phone = await panelOn('municipality.html?lang=ar', PHONE, 12);
  mkdirSync(path.dirname(path.join(root, OUTPUT)), {recursive: true});
  await compose(browser, desktop, phone);
  console.log(`${OUTPUT} is written.`);
} finally {
  await browser.close();
  demo.close();
  scripts.close();
}

/** @param above - How much of the page to show above the panel, in CSS pixels. */
async function panelOn(address: string, viewport: Viewport, above: number): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${demoOrigin}/${address}`, {waitUntil: 'networkidle0'});
  await waitForElement(page, 'signpost-panel >>> .title');
  await page.$eval(
    'signpost-panel',
    (panel, above) => {
      scrollTo(0, panel.getBoundingClientRect().top - above);
    },
    above
  );
  const picture = await page.screenshot({encoding: 'base64'});
  await page.close();
  return `data:image/png;base64,${picture}`;
}

/** Composes the page and the phone, which overlaps its lower right corner. */
async function compose(browser: Browser, desktop: string, phone: string) {
  const page = await browser.newPage();
  await page.setViewport({
    width: Math.round(DESKTOP.width * SCALE) + 2 * MARGIN + BESIDE,
    height: Math.round(DESKTOP.height * SCALE) + 2 * MARGIN,
  });
  await page.setContent(`
    <style>
      body { margin: ${MARGIN}px; background: #fff; }
      img { display: block; }
      .desktop { border-radius: 8px; outline: 1px solid #8a939b; }
      .phone {
        position: absolute;
        right: ${MARGIN}px;
        bottom: ${MARGIN}px;
        border: 8px solid #17262e;
        border-radius: 28px;
      }
    </style>
    <img class="desktop" src="${desktop}">
    <img class="phone" src="${phone}">`);
  await page.screenshot({path: path.join(root, OUTPUT)});
  await page.close();
}
