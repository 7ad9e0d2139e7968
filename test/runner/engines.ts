import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {firstOf, install, onPath} from './debian.js';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** An engine that the tests run in. */
interface Engine {
  name: EngineName;
  /** Returns the path of its executable, if it is installed. */
  find: () => string | undefined;
  /** Its Debian packages. */
  packages: string[];
}

const programFiles = ['C:/Program Files', 'C:/Program Files (x86)'];

export const engines: Engine[] = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    find: () =>
      firstOf([
        process.env['CHROME_PATH'],
        onPath('chromium'),
        onPath('chromium-browser'),
        onPath('google-chrome'),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        ...programFiles.map((dir) => `${dir}/Google/Chrome/Application/chrome.exe`),
      ]),
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () =>
      firstOf([
        process.env['FIREFOX_PATH'],
        onPath('firefox-esr'),
        onPath('firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFiles.map((dir) => `${dir}/Mozilla Firefox/firefox.exe`),
      ]),
  },
  {
    name: 'WebKit',
    // The driver needs a display. xvfb is a virtual one.
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () => onPath('WebKitWebDriver') && onPath('xvfb-run') && onPath('xauth') && miniBrowser(),
  },
];

/** Debian keeps WebKit's test browser in a folder of its own, by architecture and version. */
function miniBrowser() {
  const lib = '/usr/lib';
  if (!existsSync(lib)) return undefined;
  return firstOf(
    readdirSync(lib)
      .filter((dir) => dir.endsWith('-linux-gnu'))
      .flatMap((dir) =>
        ['4.1', '4.0'].map((v) => path.join(lib, dir, `webkit2gtk-${v}/MiniBrowser`))
      )
  );
}

/**
 * The installed engines with their executables. Missing ones are installed if that
 * needs no password (as root, on Debian). Otherwise this prints the command, and the
 * tests run in the others. With `CI` set, a missing engine is an error.
 */
export function findEngines(): Map<EngineName, string> {
  const missing = engines.filter((engine) => !engine.find());
  if (missing.length) install(missing.flatMap(({packages}) => packages));
  const found = new Map<EngineName, string>();
  for (const {name, find, packages} of engines) {
    const executable = find();
    if (executable) {
      found.set(name, executable);
      continue;
    }
    const message = `${name} is missing. On Debian: sudo apt-get install ${packages.join(' ')}`;
    if (process.env['CI']) throw new Error(message);
    console.log(message);
  }
  return found;
}

/** The version that each engine reports. */
export function versionsOf(found: ReadonlyMap<EngineName, string>): Record<string, string> {
  return Object.fromEntries(
    [...found].map(([name, executable]) => {
      // MiniBrowser prints nothing without a display.
      const [command, ...args] = name === 'WebKit' ? ['xvfb-run', '-a', executable] : [executable];
      const {stdout} = spawnSync(command, [...args, '--version'], {encoding: 'utf8'});
      return [name, /\d+\.[\d.]+/.exec(stdout)?.[0] ?? ''];
    })
  );
}
