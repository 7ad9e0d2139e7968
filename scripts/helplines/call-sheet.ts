import {
  type FactKey,
  factsOf,
  type Helpline,
  shownFacts,
} from '../../src/content/directory/helpline.js';
import {type Fact, needsConfirming} from '../../src/content/fact.js';
import {type SheetLanguage, words} from './words.js';

/** The facts of a service that are on the sheet. */
interface Call {
  helpline: Helpline;
  facts: [key: FactKey, fact: Fact<unknown>][];
}

/** The facts that visitors see and nobody confirmed lately, and those found wrong, as text to print. */
export function callSheet(helplines: readonly Helpline[], now: Date, lang: SheetLanguage): string {
  const text = words[lang];
  const calls = helplines
    .map((helpline) => ({helpline, facts: factsToAsk(helpline, now)}))
    .filter(({facts}) => facts.length)
    // The sort is stable: among services that were never confirmed, the order of the files.
    .sort((a, b) => (longestAgo(a) < longestAgo(b) ? -1 : longestAgo(a) > longestAgo(b) ? 1 : 0));
  if (!calls.length) return text.nothing;
  const count = calls.reduce((sum, {facts}) => sum + facts.length, 0);
  return [
    ...text.introduction,
    ...calls.flatMap((call) => ['', ...callLines(call, lang)]),
    '',
    text.total(count, calls.length),
  ].join('\n');
}

function factsToAsk(helpline: Helpline, now: Date) {
  const shown = shownFacts(helpline).filter(([, {confirmed}]) =>
    needsConfirming(confirmed?.on, now)
  );
  return [...shown, ...factsOf(helpline).filter(([, {wrong}]) => wrong)];
}

/** When its longest unconfirmed fact was confirmed, as a date; empty if never. */
const longestAgo = ({facts}: Call) =>
  facts.map(([, {confirmed}]) => confirmed?.on ?? '').reduce((a, b) => (a < b ? a : b));

function callLines({helpline, facts}: Call, lang: SheetLanguage): string[] {
  const text = words[lang];
  const {name, regions, needs, website} = helpline;
  // The first is the country; the others are parts of it, whose names Intl does not know.
  const region = new Intl.DisplayNames(lang, {type: 'region'}).of(regions[0]!);
  return [
    `${name} (${region})`,
    `  ${website && !website.wrong ? text.website(website.value) : text.noWebsite}`,
    ...(needs.includes('danger') ? [`  ${text.emergency}`] : []),
    ...facts.flatMap(([key, fact]) => {
      const when = fact.confirmed ? text.confirmed(fact.confirmed.on) : text.never;
      return [
        `  [ ] ${text.questions[key](helpline)}`,
        ...(fact.wrong ? [`      ${text.wrong}`] : []),
        `      ${helpline.id} ${key} · ${when} · ${text.read(fact.sources.join(', '))}`,
      ];
    }),
  ];
}
