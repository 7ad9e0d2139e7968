import type {SignpostElement} from '../../base/signpost-element.js';
import type {Toolkit} from '../../base/toolkit.js';
import {checkLanguages, contract} from '../../language/locales/check-languages.js';
import {CheckBox} from './check-box.js';
import {checkColours, checkExit, checkNumber, checkSettings} from './check-element.js';
import {checkLanguage} from './check-language.js';
import {checkLocalHelp} from './check-local-help.js';
import {checkAddresses, checkFiles, checkRoom, checkScript, observeShift} from './check-page.js';
import type {CheckContext, CheckWords, Finding} from './finding.js';
import {NeededFiles} from './needed-files.js';

/** What the box says can change at any time: a file that loads late, an image that moves the page. */
const REFRESH_MS = 1000;

const checked = new Set<SignpostElement>();

/**
 * Checks an element, in the one box of the page. The box opens with the first element, and is of them
 * all.
 */
export function checkPage(host: SignpostElement, toolkit: Toolkit) {
  const isFirst = !checked.size;
  // An exit in a panel is checked with it.
  const {host: outer} = host.getRootNode() as Partial<ShadowRoot>;
  if (!outer?.localName.startsWith('signpost-')) checked.add(host);
  if (isFirst && checked.size) void openBox(toolkit);
}

async function openBox(toolkit: Toolkit) {
  observeShift();
  const lang = editorLanguage();
  const module = toolkit.lazyModule<{content: CheckWords}>(`locales/${lang}.check`, contract);
  await module.use(({content: words}) => {
    const context = {words, lang, files: new NeededFiles(toolkit.lazyModule)};
    const box = new CheckBox(toolkit, context, isForAll);
    const refresh = () => {
      const hosts = [...checked].filter(({isConnected}) => isConnected).sort(inOrder);
      box.show(hosts.length ? findingsOf(hosts, context) : []);
    };
    refresh();
    setInterval(refresh, REFRESH_MS);
  });
}

/** The language of the page or of the editor, if there are words in it. */
function editorLanguage(): string {
  const tags = [document.documentElement.lang, ...navigator.languages];
  const languages = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0]!);
  return languages.find((language) => checkLanguages.includes(language)) ?? 'en';
}

/** Whether the page itself asks for the box, and not only its address. */
const isForAll = () =>
  !location.search.includes('signpost-check') && [...checked].some(({check}) => check);

const inOrder = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function findingsOf(hosts: SignpostElement[], context: CheckContext): Finding[] {
  const {findings} = context.words;
  const contents = hosts.filter((host) => !host.matches('signpost-exit'));
  const exits = hosts.flatMap((host) => checkExit(host, context));
  const ofElements = contents.flatMap((host) => {
    const own = [checkLanguage, checkNumber, checkLocalHelp, checkColours, checkSettings].flatMap(
      (check) => check(host, context)
    );
    if (contents.length === 1) return own;
    const name = `<${host.localName}> ${contents.indexOf(host) + 1}: `;
    return own.map((finding) => ({...finding, text: name + finding.text}));
  });
  return [
    ...checkScript(hosts[0]!, context),
    ...checkAddresses(context),
    ...ofElements,
    ...(exits.length ? exits : [{level: 'good', topic: 'exit', text: findings.noExit} as const]),
    ...checkRoom(contents, context),
    // Last, since the others say what they need.
    ...checkFiles(hosts, context),
  ];
}
