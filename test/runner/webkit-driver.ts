import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {WebdriverLauncher} from '@web/test-runner-webdriver';
import {listen} from '../../demo/server.js';
import type {VisitorSettings} from './visitor-settings.js';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/**
 * `WebKitWebDriver` with a virtual display and a desktop configuration of its own, from
 * which WebKit's test browser takes its settings.
 */
export class WebKitDriver {
  /** How the test runner connects; `start()` fills in the port. */
  readonly options: Options;
  private readonly home = path.join(tmpdir(), `signpost-desktop-${randomUUID()}`);
  private readonly settingsFile = path.join(this.home, 'settings.ini');
  private groupId?: number;

  constructor(
    binary: string,
    private readonly settings: NonNullable<VisitorSettings['webkit']> = {}
  ) {
    const config = settings.settings ? [`--config=${this.settingsFile}`] : [];
    this.options = {
      hostname: 'localhost',
      // The driver may not listen yet.
      connectionRetryCount: 10,
      // For each command. One of them loads a test file, which is slow on a busy machine.
      connectionRetryTimeout: 600_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary,
          args: ['--automation', ...config, ...(settings.args ?? [])],
        },
        // This driver supports only the classic protocol.
        'wdio:enforceWebDriverClassic': true,
      } as WebdriverIO.Capabilities,
    };
  }

  async start(): Promise<void> {
    if (this.groupId) return;
    const {settings = {}, desktop = {}} = this.settings;
    mkdirSync(path.join(this.home, 'gtk-3.0'), {recursive: true});
    writeFileSync(path.join(this.home, 'gtk-3.0/settings.ini'), keyFile('Settings', desktop));
    writeFileSync(this.settingsFile, keyFile('websettings', settings));
    // A free port: the driver of a run that was killed may still hold its own.
    const [origin, placeholder] = await listen(() => {}, 0);
    placeholder.close();
    this.options.port = Number(new URL(origin).port);
    const driver = spawn(
      'xvfb-run',
      ['-a', 'WebKitWebDriver', `--port=${String(this.options.port)}`],
      {stdio: 'ignore', detached: true, env: {...process.env, XDG_CONFIG_HOME: this.home}}
    );
    this.groupId = driver.pid;
    process.once('exit', this.stop);
  }

  readonly stop = (): void => {
    // The whole group: xvfb-run starts the display and the driver as children.
    try {
      if (this.groupId) process.kill(-this.groupId);
    } catch {
      // It has ended by itself.
    }
    this.groupId = undefined;
    rmSync(this.home, {recursive: true, force: true});
    process.off('exit', this.stop);
  };
}

const keyFile = (group: string, values: Record<string, unknown>) =>
  [
    `[${group}]`,
    ...Object.entries(values).map(([key, value]) => `${key}=${String(value)}`),
    '',
  ].join('\n');
