export type Level = 'A' | 'AA' | 'AAA';

/** A check that no machine can do. */
interface ManualCheck {
  steps: readonly string[];
  /** What the person has to find for the criterion to be met. */
  meets: string;
}

/**
 * A success criterion of WCAG 2.2, and how the panel is checked: `<signpost-panel>`
 * on a page, and the frame pages. A result always needs a run of the tests, see
 * `test/runner/conformance/judge.ts`.
 */
export interface Criterion {
  number: string;
  name: string;
  level: Level;
  /** Why the criterion does not apply to the panel. */
  notApplicable?: string;
  /** Why the panel is known not to meet it. */
  unmet?: string;
  /** What the result depends on, and what is up to the host page. */
  note?: string;
  /**
   * Set if tests check it: tests with its number in their title, as in
   * `[wcag 2.4.3]`, or in the title of a `describe` around them. A run without
   * such tests is an error, and so is one without them in a published language
   * if the value is `in each language`.
   */
  tested?: true | 'in each language';
  /** The languages in which the tests suffice; a person has to check the others. */
  testedIn?: readonly string[];
  /** Until a person has done this check, the criterion is not reported as met. */
  person?: ManualCheck;
}

/** The result of a check by hand. */
export interface ManualFinding {
  /** The criterion's number. */
  criterion: string;
  /** The version that was checked; another version has to be checked again. */
  version: string;
  /** The day, `2026-11-24`. */
  date: string;
  meets: boolean;
  /** The tools that were used: `NVDA 2026.3 in Firefox 153`. */
  using: string;
  /** The languages that were checked; all by default. */
  languages?: readonly string[];
  /** What was found. */
  note?: string;
}
