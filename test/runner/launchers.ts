import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import type {EngineName} from './engines.js';
import type {VisitorSettings} from './visitor-settings.js';
import {WebKitDriver} from './webkit-driver.js';
import {WebKitLauncher} from './webkit-launcher.js';

/** A launcher for each engine that is installed, by default or with the settings of a visitor. */
export function launchers(
  engines: ReadonlyMap<EngineName, string>,
  settings?: VisitorSettings
): BrowserLauncher[] {
  const chromium = engines.get('Chromium');
  const firefox = engines.get('Firefox');
  const webkit = engines.get('WebKit');
  return [
    ...(chromium ? [chromiumLauncher(chromium, settings?.chromium)] : []),
    ...(firefox ? [firefoxLauncher(firefox, settings?.firefox)] : []),
    ...(webkit && (!settings || settings.webkit)
      ? [new WebKitLauncher(new WebKitDriver(webkit, settings?.webkit))]
      : []),
  ];
}

function chromiumLauncher(executablePath: string, settings: VisitorSettings['chromium'] = {}) {
  // Chromium's sandbox does not start as root, for example in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--no-first-run', '--disable-sync'];
  const {args = [], features, touch} = settings;
  const launcher = chromeLauncher({
    launchOptions: {executablePath, args: [...sandbox, ...quiet, ...args]},
    createPage: async ({context}) => {
      const page = await context.newPage();
      if (features) {
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', {features});
      }
      if (touch) {
        // The test runner sets the viewport later, which would turn touch off again.
        const setViewport = page.setViewport.bind(page);
        page.setViewport = async (viewport) => {
          await setViewport(viewport && {...viewport, hasTouch: true});
        };
      }
      return page;
    },
  });
  return named('Chromium', launcher);
}

function firefoxLauncher(executablePath: string, preferences?: VisitorSettings['firefox']) {
  const launcher = chromeLauncher({
    puppeteer: puppeteer as never,
    launchOptions: {browser: 'firefox', executablePath, extraPrefsFirefox: preferences},
  });
  return named('Firefox', launcher);
}

/** The results are filed under the launcher's name. */
function named(name: EngineName, launcher: BrowserLauncher): BrowserLauncher {
  return Object.assign(launcher, {name});
}
