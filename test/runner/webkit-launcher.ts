import type {TestRunnerCoreConfig} from '@web/test-runner';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import type {WebKitDriver} from './webkit-driver.js';

/** WebKit does not free the memory of the pages that it has shown. */
const FILES_PER_BROWSER = 8;

/** Starts the driver with the first file, and a fresh browser every few files. */
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
    if (this.files && this.files % FILES_PER_BROWSER === 0) await this.restart();
    this.files++;
    return super.startSession(id, url);
  }

  override async startDebugSession(id: string, url: string): Promise<void> {
    await this.webkitDriver.start();
    return super.startDebugSession(id, url);
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
