export type Level = 'A' | 'AA' | 'AAA';

/** What a person does where no machine can tell. */
export interface ManualCheck {
  steps: readonly string[];
  /** What the person must find for the criterion to be met. */
  meets: string;
}

/**
 * A success criterion of WCAG 2.2, and how the panel is held to it: the
 * `<signpost-panel>` on a page and the frame pages, which are pages of their own.
 *
 * A result follows from these and from a run of the tests, never from what is
 * written here alone: see `test/runner/conformance/judge.ts`.
 */
export interface Criterion {
  number: string;
  name: string;
  level: Level;
  /** Why the panel has nothing that it is about. */
  notApplicable?: string;
  /** What is known to fall short of it. */
  unmet?: string;
  /** What the tests rest on, and what is up to the site around the panel. */
  note?: string;
  /**
   * Whether tests check it: those with its number in their title or in that of
   * a `describe` around them, as in `[wcag 2.4.3]`. A run without any is an
   * error; so is, with `in each language`, one without a test for a published
   * language.
   */
  tested?: true | 'in each language';
  /** The languages in which the tests are enough, where a person has to check the others. */
  testedIn?: readonly string[];
  /** What no test can tell. As long as nobody has done it, the criterion is never said to be met. */
  person?: ManualCheck;
}

/** What a person found. */
export interface ManualFinding {
  /** The criterion's number. */
  criterion: string;
  /** The version that was looked at; for a later one it is to be checked anew. */
  version: string;
  /** The day, `2026-11-24`. */
  date: string;
  meets: boolean;
  /** With what: `NVDA 2026.3 in Firefox 153`. */
  using: string;
  /** The languages that were looked at; all where it is left out. */
  languages?: readonly string[];
  /** What was found. */
  note?: string;
}
