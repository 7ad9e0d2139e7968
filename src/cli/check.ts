import {readFileSync} from 'node:fs';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {openNeeds} from '../content/needs.js';
import {nationalNumbers} from '../language/locales/national-numbers.js';
import {MAX_FILE_LENGTH} from '../features/local-help/model.js';
import type {Problem} from '../features/local-help/problem.js';
import {formatProblem} from '../features/local-help/problem-messages.js';
import {validate} from '../features/local-help/validate.js';
import {strictHours} from '../features/opening-hours/written-hours.js';

interface CheckResult {
  /** What the command prints about the file. */
  lines: string[];
  exitCode: 0 | 1 | 2;
}

export function checkFile(file: string, region?: string): CheckResult {
  let text;
  try {
    // Editors on Windows may write a byte order mark, which browsers ignore too.
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return {lines: [`${file}: can't be read: ${(error as Error).message}`], exitCode: 2};
  }
  return check(file, text, region);
}

/** Validates the text of a file as a panel does, and adds the line of each problem. */
export function check(file: string, text: string, region?: string): CheckResult {
  const showsNothing = (position: string, reason: string): CheckResult => ({
    lines: [`${file}${position}: ${printable(reason)}`, `${file}: nothing will show.`],
    exitCode: 1,
  });
  if (text.length > MAX_FILE_LENGTH) {
    return showsNothing(
      '',
      `it has ${text.length} characters. Allowed: ${MAX_FILE_LENGTH} at most. Divide it over several files.`
    );
  }
  let document: unknown;
  const parseErrors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    // The tree gives line numbers. The document is parsed as browsers do.
    tree = parseTree(text, parseErrors, {disallowComments: true});
    if (!parseErrors.length) document = JSON.parse(text);
  } catch (error) {
    return showsNothing('', `not JSON: ${(error as Error).message}`);
  }
  const [parseError] = parseErrors;
  if (parseError) {
    const {line, column} = positionOf(parseError.offset, text);
    const remedy = remedies[printParseErrorCode(parseError.error)] ?? UNKNOWN_ERROR;
    return showsNothing(`:${line}:${column}`, `not JSON: ${remedy}`);
  }
  const {services, problems} = validate(document, {
    needs: openNeeds,
    nationalNumbers,
    region,
    strictHours,
  });
  const messages = problems
    .map((problem) => ({
      line: lineOf(problem, tree, text),
      message: printable(formatProblem(problem)),
    }))
    .sort((a, b) => a.line - b.line);
  return {
    lines: [
      ...messages.map(({line, message}) => `${file}:${line}: ${message}`),
      `${file}: ${summary(document, services.length, problems)}`,
    ],
    exitCode: problems.every(({loses}) => loses === 'nothing') ? 0 : 1,
  };
}

function summary(document: unknown, shown: number, problems: Problem[]): string {
  const indexes = (loses: Problem['loses']) =>
    problems.filter((problem) => problem.loses === loses).map(({path}) => path[1]);
  const leftOut = new Set(indexes('service'));
  // The index of a service. A fault of the document itself has none.
  const incomplete = new Set(
    indexes('field').filter((index) => typeof index === 'number' && !leftOut.has(index))
  );
  const ofThem = incomplete.size ? ` ${incomplete.size} of them incomplete,` : '';
  return `${shown} will show,${ofThem} ${countServices(document) - shown} left out.`;
}

function countServices(document: unknown): number {
  const services = (document as {services?: unknown} | null)?.services;
  return Array.isArray(services) ? services.length : 0;
}

/** The line of the value; of the nearest value around it if the value is missing. */
function lineOf({path}: Problem, tree: Node | undefined, text: string): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // The key, since a value may begin on a later line.
    const start = node?.parent?.type === 'property' ? node.parent : node;
    if (start) return positionOf(start.offset, text).line;
  }
  return 1;
}

function positionOf(offset: number, text: string) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines[lines.length - 1]!.length + 1};
}

/** Without control characters, so that the content of a file can't control the terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');

/** What to do about each error code of jsonc-parser. */
const remedies: Record<string, string | undefined> = {
  CommaExpected: 'a comma is missing before this.',
  ColonExpected: 'a colon is missing before this.',
  PropertyNameExpected:
    'a key in double quotes should stand here. Is there a comma too many before this?',
  ValueExpected: 'a value should stand here. Is there a comma too many before this?',
  CloseBraceExpected: 'a closing } is missing.',
  CloseBracketExpected: 'a closing ] is missing.',
  UnexpectedEndOfString: 'the text has no closing quote. Close it on the same line.',
  InvalidEscapeCharacter: 'there is no such escape. Write \\\\ for a backslash.',
  InvalidUnicode: 'there is no such escape. Write four hexadecimal digits after \\u.',
  InvalidNumberFormat: 'this is not a number. A phone number stands in quotes.',
  InvalidCharacter:
    "this character can't stand in a text. Write \\n for a new line, \\t for a tab.",
  InvalidCommentToken: 'this is a comment, and JSON has none. Take it out.',
  EndOfFileExpected: 'the file should end here. Is there a bracket too many before this?',
};
const UNKNOWN_ERROR = 'this is not understood. Texts stand in double quotes.';
