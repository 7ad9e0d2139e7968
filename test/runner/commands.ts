import type {TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, ElementHandle, KeyInput, Page} from 'puppeteer-core';
import {spokenTree} from './transcripts/tree.js';

/** The role and name that an engine exposes for an element. */
export interface Described {
  role: string;
  name: string;
}

/** The expected role and name. Without a name, any is accepted. */
export type Expected = Pick<Described, 'role'> & Partial<Described>;

/** The launchers' members that the commands use, private ones included. */
interface Puppeteer {
  type: 'puppeteer';
  getPage(sessionId: string): Page;
}

interface WebDriver {
  type: 'webdriver';
  driver: {
    performActions(devices: object[]): Promise<void>;
    execute(script: string): Promise<Record<string, string>[]>;
    getElementComputedRole(id: string): Promise<string>;
    getElementComputedLabel(id: string): Promise<string>;
  };
}

interface Bidi {
  send(method: string, params: object): Promise<{result: {nodes: unknown[]}}>;
}

/**
 * Server commands for tests: `press` presses real keys, `describe` returns the role
 * and name of each element in `window.described`, and `tree` returns Chromium's
 * accessibility tree of an element.
 */
export function browserCommands(): TestRunnerPlugin {
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const browser = session.browser as unknown as Puppeteer | WebDriver;
      const {id} = session;
      if (command === 'press') {
        await press(browser, id, payload as string[]);
        return true;
      }
      if (command === 'describe') return describe(browser, id, payload as Expected[]);
      if (command !== 'tree' || browser.type !== 'puppeteer') return undefined;
      return spokenTree(await browser.getPage(id).createCDPSession(), payload as string);
    },
  };
}

/** WebDriver's codes for keys that are not letters. */
const codes: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** Presses keys one after the other: `Tab`, `Shift+Tab`. */
async function press(browser: Puppeteer | WebDriver, id: string, combinations: string[]) {
  const strokes = combinations.flatMap((combination) => {
    const keys = combination.split('+');
    return [
      ...keys.map((key) => ['keyDown', key] as const),
      ...keys.reverse().map((key) => ['keyUp', key] as const),
    ];
  });
  if (browser.type === 'webdriver') {
    const actions = strokes.map(([type, key]) => ({type, value: codes[key] ?? key}));
    await browser.driver.performActions([{type: 'key', id: 'keyboard', actions}]);
    return;
  }
  const {keyboard} = browser.getPage(id);
  for (const [type, key] of strokes) {
    await keyboard[type === 'keyDown' ? 'down' : 'up'](key as KeyInput);
  }
}

async function describe(
  browser: Puppeteer | WebDriver,
  id: string,
  expected: Expected[]
): Promise<Described[]> {
  if (browser.type === 'webdriver') return byWebDriver(browser.driver);
  const page = browser.getPage(id);
  const list = await page.evaluateHandle('window.described');
  const elements = [...(await list.getProperties()).values()].flatMap(
    (handle) => (handle.asElement() as ElementHandle | null) ?? []
  );
  return (await page.browser().version()).startsWith('firefox')
    ? byBidi(page, elements, expected)
    : byCdp(await page.createCDPSession(), elements);
}

async function byWebDriver(driver: WebDriver['driver']): Promise<Described[]> {
  const described = [];
  for (const element of await driver.execute('return window.described')) {
    const [id] = Object.values(element);
    const role = await driver.getElementComputedRole(id!);
    described.push({role, name: await driver.getElementComputedLabel(id!)});
  }
  return described;
}

async function byCdp(page: CDPSession, elements: ElementHandle[]): Promise<Described[]> {
  const described = [];
  for (const element of elements) {
    const {nodes} = await page.send('Accessibility.getPartialAXTree', {
      backendNodeId: await element.backendNodeId(),
      fetchRelatives: false,
    });
    const [node] = nodes;
    described.push({role: String(node?.role?.value), name: String(node?.name?.value ?? '')});
  }
  return described;
}

/** BiDi can only look for an element with an expected role or name. */
async function byBidi(
  page: Page,
  elements: ElementHandle[],
  expected: Expected[]
): Promise<Described[]> {
  const {connection} = page.browser() as unknown as {connection: Bidi};
  const context = (page.mainFrame() as unknown as {_id: string})._id;
  const matches = async (element: ElementHandle, value: Partial<Described>) => {
    const {sharedId} = (element as unknown as {remoteValue(): {sharedId: string}}).remoteValue();
    const {result} = await connection.send('browsingContext.locateNodes', {
      context,
      locator: {type: 'accessibility', value},
      startNodes: [{sharedId}],
      maxNodeCount: 1,
    });
    return (result.nodes as {sharedId: string}[])[0]?.sharedId === sharedId;
  };
  const described = [];
  for (const [index, element] of elements.entries()) {
    const {role, name} = expected[index]!;
    described.push({
      role: (await matches(element, {role})) ? role : `not ${role}`,
      name: name === undefined || (await matches(element, {name})) ? (name ?? '') : `not ${name}`,
    });
  }
  return described;
}
