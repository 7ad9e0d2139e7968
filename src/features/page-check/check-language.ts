import type {SignpostElement} from '../../base/signpost-element.js';
import {fill} from '../../content/editor/fill.js';
import type {Language} from '../../language/languages.js';
import type {ElementCheck, Finding} from './finding.js';

/** The language around an element, and what it was to show, when these were seen first. */
const firstSeen = new WeakMap<SignpostElement, {lang: string; wanted: Language}>();

/** Which language and reading an element shows, and why. */
export const checkLanguage: ElementCheck = (host, {words: {findings}, lang: own}) => {
  const {current, missing, reading} = host.language;
  const finding = (level: Finding['level'], text: string, ...values: string[]): Finding => ({
    level,
    topic: 'language',
    text: fill(text, ...values),
  });
  if (!current) {
    return [
      missing ? finding('wrong', findings.languageNone) : finding('look', findings.languageLoading),
    ];
  }
  const {name, readings} = current;
  const shown = readings?.includes(reading) ? reading : 'standard';
  const region = 'region' in host ? regionName(String(host.region), own) : '';
  const about = finding('good', findings.reading, findings.readings[shown], region);
  if (missing) return [finding('wrong', findings.languageFailed, name, missing.name), about];
  const [level, reason, lang] = reasonOf(host);
  return [finding(level, findings[reason], name, lang), about];
};

type Reason = 'Own' | 'Around' | 'Page' | 'Chosen' | 'Unstated' | 'Unknown';

function reasonOf(host: SignpostElement): [Finding['level'], `language${Reason}`, string] {
  const holder = langHolder(host);
  const lang = holder?.getAttribute('lang') ?? '';
  const {wanted} = host.language;
  const first = firstSeen.get(host);
  if (first?.lang !== lang) firstSeen.set(host, {lang, wanted});
  // Only a visitor changes what is wanted while the page stays as it is.
  else if (first.wanted !== wanted) return ['good', 'languageChosen', lang];
  if (!lang) return ['look', 'languageUnstated', lang];
  if (baseOf(lang) !== baseOf(wanted.tag)) return ['look', 'languageUnknown', lang];
  if (holder === host) return ['good', 'languageOwn', lang];
  const isPage = holder === document.documentElement;
  return ['good', isPage ? 'languagePage' : 'languageAround', lang];
}

/** The nearest element with a `lang`, also outside of the shadow root. */
function langHolder(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.closest('[lang]:not([lang=""])') ??
    (root instanceof ShadowRoot ? langHolder(root.host) : undefined)
  );
}

/** The language of a tag: `de` of `deu-CH`. Dari is read as Persian. */
function baseOf(tag: string): string {
  const [base = ''] = tag.toLowerCase().split(/[-_]/);
  try {
    return (Intl.getCanonicalLocales(base)[0] ?? base).replace(/^prs$/, 'fa');
  } catch {
    return base;
  }
}

function regionName(region: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], {type: 'region'}).of(region) ?? region;
  } catch {
    // A part of a country, such as BE-BRU, has no name here.
    return region;
  }
}
