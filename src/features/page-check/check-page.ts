import type {SignpostElement} from '../../base/signpost-element.js';
import {fill} from '../../content/editor/fill.js';
import type {CheckContext, Finding} from './finding.js';

/** The address that stands for the page's own in every snippet of the documentation. */
const PLACEHOLDER = '//signpost.example';

/** Less is good: https://web.dev/articles/cls */
const GOOD_SHIFT = 0.1;

const SCRIPT = /\/signpost(-loader|\.[a-z]{2}[\w-]*)?\.js([?#]|$)/;

/** Which script runs, and from where. */
export function checkScript(host: SignpostElement, {words: {findings}}: CheckContext): Finding[] {
  const {version = '?'} = host.constructor as {version?: string};
  const folder = import.meta.url.replace(/[^/]*$/, '');
  const addresses = [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .map(({src}) => src)
    .filter((src) => SCRIPT.test(src));
  const scripts = [...new Set(addresses)];
  return [
    {level: 'good', topic: 'script', text: fill(findings.version, version, folder)},
    ...(scripts.length > 1
      ? [
          {
            level: 'look',
            topic: 'script',
            text: fill(findings.otherScripts, scripts.join(', ')),
          } satisfies Finding,
        ]
      : []),
    ...nodesOf<Element>('//*[starts-with(local-name(), "signpost-")]')
      .filter(({localName}) => !customElements.get(localName))
      .map(({localName}): Finding => ({
        level: 'wrong',
        topic: 'script',
        text: fill(findings.unknownTag, localName),
      })),
  ];
}

/** Whether the files that the page needs have loaded. */
export function checkFiles(hosts: SignpostElement[], context: CheckContext): Finding[] {
  const {findings} = context.words;
  const parts = hosts.flatMap(({language: {current, parts, requestedParts}}) =>
    // Until there is a language, none of its parts is there either.
    current ? [...requestedParts].filter((part) => !parts[part]) : []
  );
  const failures = [...context.files.failures, ...parts.map((part) => `locales/….${part}.js`)];
  if (!failures.length) return [{level: 'good', topic: 'files', text: findings.filesLoaded}];
  return [...new Set(failures)].map((name) => ({
    level: 'wrong',
    topic: 'files',
    text: fill(findings.fileFailed, name),
  }));
}

/** Whether an address of the documentation's snippets is still on the page. */
export function checkAddresses({words: {findings}}: CheckContext): Finding[] {
  const attributes = nodesOf<Attr>(`//@*[contains(., "${PLACEHOLDER}")]`);
  if (!attributes.length) return [{level: 'good', topic: 'address', text: findings.noPlaceholder}];
  return attributes.map(({ownerElement, name, value}) => ({
    level: 'wrong',
    topic: 'address',
    text: fill(findings.placeholder, `${ownerElement?.localName ?? ''} ${name}=${value}`),
  }));
}

/** The nodes of the document that an XPath expression finds. */
function nodesOf<T extends Node>(expression: string): T[] {
  const found = document.evaluate(expression, document, null, 6 /* ordered snapshot */);
  const nodes: T[] = [];
  for (let index = 0; index < found.snapshotLength; index++) {
    nodes.push(found.snapshotItem(index) as T);
  }
  return nodes;
}

/** How much the page has moved by itself; undefined where the engine does not report it. */
let shift: number | undefined;

/** Also counts what moved before the check was there. */
export function observeShift() {
  if (shift !== undefined) return;
  const {supportedEntryTypes = []} = PerformanceObserver as Partial<typeof PerformanceObserver>;
  if (!supportedEntryTypes.includes('layout-shift')) return;
  shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
      if (!entry.hadRecentInput) shift! += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
}

/** Whether the page keeps room for the panel while it loads. */
export function checkRoom(
  hosts: SignpostElement[],
  {words: {findings}, lang}: CheckContext
): Finding[] {
  const hasRoom = hosts.some((host) =>
    getComputedStyle(host).animationName.includes('signpost-room')
  );
  const topic = 'room';
  const numbers = new Intl.NumberFormat(lang, {maximumFractionDigits: 2});
  if (shift && shift >= GOOD_SHIFT) {
    const text = hasRoom ? findings.shift : findings.shiftWithoutRoom;
    const values = [numbers.format(shift), numbers.format(GOOD_SHIFT)];
    return [{level: 'look', topic, text: fill(text, ...values)}];
  }
  return [{level: 'good', topic, text: hasRoom ? findings.room : findings.noRoom}];
}
