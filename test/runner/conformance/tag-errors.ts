import type {Criterion} from '../../conformance/criterion.js';
import {testsOf} from './evidence.js';
import type {Run} from './run.js';
import {criteriaIn, languageIn, withoutTags} from './tags.js';

/** Tags do not match the criteria or the languages, so no report can be written. */
export class TagError extends Error {}

/** @throws {TagError} that lists every unknown tag and every criterion without a test. */
export function checkTags(
  criteria: readonly Criterion[],
  run: Run,
  languages: readonly string[]
): void {
  const errors = [
    ...unknownTags(criteria, run, languages),
    ...criteria.flatMap((criterion) => missingTests(criterion, run, languages)),
  ];
  if (errors.length) throw new TagError([...new Set(errors)].join('\n'));
}

function unknownTags(
  criteria: readonly Criterion[],
  {tests}: Run,
  languages: readonly string[]
): string[] {
  const numbers = criteria.map(({number}) => number);
  return tests.flatMap(({name}) => {
    const tagged = criteriaIn(name);
    const language = tagged.length ? languageIn(name) : undefined;
    return [
      ...tagged
        .filter((number) => !numbers.includes(number))
        .map((number) => `There is no criterion "${number}": "${name}"`),
      ...(language === undefined || languages.includes(language)
        ? []
        : [`There is no published language "${language}": "${name}"`]),
    ];
  });
}

/** An unfinished file may contain the missing test. Its criteria are not supported anyway. */
function missingTests(criterion: Criterion, run: Run, languages: readonly string[]): string[] {
  const {number, tested} = criterion;
  if (!tested || run.broken.some((file) => file.criteria.includes(number))) return [];
  const tests = testsOf(criterion, run);
  if (!tests.length) return [`No test that ran is tagged [wcag ${number}]`];
  const byTitle = new Map<string, Set<string>>();
  for (const {name} of tests) {
    const [title, language] = [withoutTags(name), languageIn(name)];
    if (language) byTitle.set(title, (byTitle.get(title) ?? new Set()).add(language));
  }
  if (tested === 'in each language' && !byTitle.size) {
    return [`No test that ran is tagged [wcag ${number}] and with a language, as in [lang ar]`];
  }
  return [...byTitle].flatMap(([title, found]) => {
    const missing = languages.filter((language) => !found.has(language)).join(', ');
    return missing ? [`No test that ran is tagged [lang] with ${missing}: "${title}"`] : [];
  });
}
