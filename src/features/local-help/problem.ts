/** Where a value is in the document: `['services', 0, 'phone']`. */
export type Path = readonly (string | number)[];

/** A value that is not what its key should hold. */
type NotExpected =
  | 'not-a-document'
  | 'not-a-list'
  | 'not-a-service'
  | 'not-an-id'
  | 'not-text'
  | 'not-a-language-tag'
  | 'not-a-phone-number'
  | 'not-a-website'
  | 'not-opening-hours'
  | 'not-a-rule'
  | 'not-a-day'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-time-zone';

/** A text of the right kind that can't be used. */
type NotAllowed =
  'markup' | 'duplicate-id' | 'national-number' | 'no-country-code' | 'premium-rate';

type NoValues = object;

/** The codes of problems, each with the values that its message needs. */
export interface ProblemValues
  extends Record<NotExpected, {value: unknown}>, Record<NotAllowed, {value: string}> {
  /** A getter that throws, or a value that JSON can't hold, such as a cyclic object. */
  unreadable: NoValues;
  'no-language': NoValues;
  /** Neither a phone number nor a website. */
  unreachable: NoValues;
  'not-a-need': {value: unknown; allowed: readonly string[]};
  'unknown-key': {known: readonly string[]};
  'too-long': {length: number; allowed: number};
  'too-many-services': {length: number; allowed: number};
}

export type ProblemCode = keyof ProblemValues;

/**
 * What is left out because of a problem: the service (all of them, if its path names none), only
 * what the value is for, or nothing, since the value is used all the same.
 */
export type Loss = 'service' | 'field' | 'nothing';

/**
 * A problem with a value in the document, as data: `problem-messages.ts` has a message for each
 * code, which loads only if there is a problem.
 */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [Each in Code]: {
    code: Each;
    path: Path;
    loses: Loss;
  } & ProblemValues[Each];
}[Code];
