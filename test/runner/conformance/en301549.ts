import type {Criterion} from '../../conformance/criterion.js';

/** The version that the law of the European Union refers to. */
export const EN = 'EN 301 549 V3.2.1';

/** Not in EN 301 549 V3.2.1 (2021), which is based on WCAG 2.1. */
const newInWcag22 = [
  ...['2.4.11', '2.4.12', '2.4.13', '2.5.7', '2.5.8'],
  ...['3.2.6', '3.3.7', '3.3.8', '3.3.9'],
];

/** The clause for web pages that requires the criterion, if there is one. */
export function clauseOf({number, level}: Criterion): string | undefined {
  return level === 'AAA' || newInWcag22.includes(number) ? undefined : `9.${number}`;
}

/** The clause in words, or the reason why there is none. */
export function clauseText(criterion: Criterion): string {
  const clause = clauseOf(criterion);
  if (clause) return `${EN}, clause ${clause}`;
  return newInWcag22.includes(criterion.number)
    ? `not in ${EN}: new in WCAG 2.2`
    : `no requirement of ${EN}: clause 9.5 lists level AAA as going further`;
}
