import type {TestRunnerCoreConfig} from '@web/test-runner';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import type {WebKitDriver} from './webkit-driver.js';

/** WebKit does not free the memory of the pages that it has shown. */
const FILES_PER_BROWSER = 8;

/** The launcher's private members that are used here. */
interface Internals {
  driver?: {getUrl(): Promise<string>};
  driverManager?: {startSession(id: string, url: string): Promise<void>};
  ensureManagerInitialized(): Promise<void>;
}

/** Starts the driver with the first file, and a fresh browser every few files or if one has died. */
export class WebKitLauncher extends WebdriverLauncher {
  private files = 0;

  constructor(private readonly webkitDriver: WebKitDriver) {
    super(webkitDriver.options);
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  override async startSession(id: string, url: string): Promise<void> {
    await this.webkitDriver.start();
    const isUsedUp = this.files > 0 && this.files % FILES_PER_BROWSER === 0;
    if (isUsedUp || (this.files && !(await this.isAlive()))) await this.restart();
    this.files++;
    const {internals} = this;
    await internals.ensureManagerInitialized();
    // The page loads beyond the limit for the start of a browser, so nobody waits for it. If the browser
    // dies meanwhile, the file fails; an error that nobody handles would end the run of all files.
    internals.driverManager!.startSession(id, url).catch((error: unknown) => {
      console.error(`WebKit could not open ${url}:`, error);
    });
  }

  override async startDebugSession(id: string, url: string): Promise<void> {
    await this.webkitDriver.start();
    return super.startDebugSession(id, url);
  }

  private get internals(): Internals {
    return this as unknown as Internals;
  }

  private async isAlive(): Promise<boolean> {
    try {
      await this.internals.driver?.getUrl();
      return true;
    } catch {
      return false;
    }
  }

  /** Closes the browser, so that the session starts another. */
  private async restart() {
    await super.stop();
    // On a busy machine a browser may fail to close. The launcher then keeps it, and every later file
    // would wait for it in vain.
    Object.assign(this, {driver: undefined, driverManager: undefined, __managerPromise: undefined});
    this.webkitDriver.stop();
    await this.webkitDriver.start();
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.webkitDriver.stop();
  }
}
