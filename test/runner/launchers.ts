import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import type {EngineName, findEngines} from './browsers.js';
import {listen} from '../../demo/server.js';
import type {Visitor} from './visitors.js';

interface Launched {
  browsers: Map<BrowserLauncher, EngineName>;
  /** Ends what runs beside the browsers. */
  stop: () => void;
}

/** The engines that are here as the test runner starts them: as they are, or as a visitor has set them. */
export async function launchers(
  engines: ReturnType<typeof findEngines>,
  visitor?: Visitor
): Promise<Launched> {
  const browsers: Launched['browsers'] = new Map();
  let stop = () => {};
  const chromium = engines.get('Chromium');
  if (chromium) browsers.set(chromiumLauncher(chromium, visitor), 'Chromium');
  const firefox = engines.get('Firefox');
  if (firefox) browsers.set(firefoxLauncher(firefox, visitor), 'Firefox');
  const webkit = engines.get('WebKit');
  if (webkit && (!visitor || visitor.webkit)) {
    const driver = await startWebDriver(visitor);
    browsers.set(webkitLauncher(webkit, driver, visitor), 'WebKit');
    stop = driver.stop;
  }
  return {browsers, stop};
}

function chromiumLauncher(executablePath: string, visitor?: Visitor) {
  // Chromium's own sandbox does not start as root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--no-first-run', '--disable-sync'];
  const {args = [], features, touch} = visitor?.chromium ?? {};
  return chromeLauncher({
    launchOptions: {executablePath, args: [...sandbox, ...quiet, ...args]},
    createPage: async ({context}) => {
      const page = await context.newPage();
      if (features) {
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', {features});
      }
      if (touch) {
        // The test runner sizes the page, and would take it away.
        const setViewport = page.setViewport.bind(page);
        page.setViewport = async (viewport) => {
          await setViewport(viewport && {...viewport, hasTouch: true});
        };
      }
      return page;
    },
  });
}

function firefoxLauncher(executablePath: string, visitor?: Visitor) {
  return chromeLauncher({
    puppeteer: puppeteer as never,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: visitor?.firefox,
    },
  });
}

type WebDriver = Awaited<ReturnType<typeof startWebDriver>>;

/** Starts a fresh browser every so many files: WebKit keeps the memory of every page it has shown. */
class RenewingLauncher extends WebdriverLauncher {
  private static readonly filesPerBrowser = 8;
  private files = 0;

  override async startSession(id: string, url: string): Promise<void> {
    // Ends the browser; the next session starts another.
    if (this.files && this.files % RenewingLauncher.filesPerBrowser === 0) await this.stop();
    this.files++;
    return super.startSession(id, url);
  }
}

function webkitLauncher(binary: string, {port, args}: WebDriver, visitor?: Visitor) {
  return new RenewingLauncher({
    hostname: 'localhost',
    port,
    connectionRetryCount: 10,
    // As long as a file of tests may take: a busy machine is slow, and not at fault.
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary,
        args: ['--automation', ...args, ...(visitor?.webkit?.args ?? [])],
      },
      // This driver speaks the classic protocol only.
      'wdio:enforceWebDriverClassic': true,
    } as WebdriverIO.Capabilities,
  });
}

/** The driver, under a display and a desktop of its own; the browser reads its settings from both. */
async function startWebDriver(visitor?: Visitor) {
  // A port of its own, so that a driver left over from a run that was stopped is not in the way.
  const [origin, placeholder] = await listen(() => {}, 0);
  placeholder.close();
  const {port} = new URL(origin);
  const {settings = {}, desktop = {}} = visitor?.webkit ?? {};
  const home = mkdtempSync(path.join(tmpdir(), 'signpost-desktop-'));
  const config = path.join(home, 'settings.ini');
  mkdirSync(path.join(home, 'gtk-3.0'));
  writeFileSync(path.join(home, 'gtk-3.0/settings.ini'), keyFile('Settings', desktop));
  writeFileSync(config, keyFile('websettings', settings));
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {...process.env, XDG_CONFIG_HOME: home},
  });
  const stop = () => {
    // The group, since xvfb-run starts the display and the driver as children.
    if (driver.pid) process.kill(-driver.pid);
    rmSync(home, {recursive: true, force: true});
  };
  return {port: Number(port), args: visitor?.webkit?.settings ? [`--config=${config}`] : [], stop};
}

const keyFile = (group: string, values: Record<string, unknown>) =>
  [`[${group}]`, ...Object.entries(values).map(([key, value]) => `${key}=${String(value)}`)].join(
    '\n'
  ) + '\n';
