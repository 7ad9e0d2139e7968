import {readFileSync} from 'node:fs';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {abroad} from '../content/directory/abroad.js';
import {released} from '../content/fact.js';
import {openNeeds} from '../content/needs.js';
import {contacts} from '../language/locales/contacts.js';
import {type Fault, inWords, LARGEST_FILE} from '../features/local-help/model.js';
import {validate} from '../features/local-help/validate.js';

/** What the command prints of a file, and its exit code. */
interface Checked {
  lines: string[];
  code: 0 | 1 | 2;
}

const nationalNumbers = [
  ...contacts.flatMap(({phones = []}) => phones),
  ...abroad.flatMap(({phones}) => released(phones) ?? []),
].map(({dial}) => dial);

export function checkFile(file: string, region?: string): Checked {
  let text;
  try {
    // Editors on Windows may begin a file with a byte order mark; browsers leave it out too.
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    return {lines: [`${file}: can't be read: ${(error as Error).message}`], code: 2};
  }
  return check(file, text, region);
}

/** Checks the text of a file as a panel does, and says where in it each fault is. */
function check(file: string, text: string, region?: string): Checked {
  const nothing = (place: string, why: string): Checked => ({
    lines: [`${file}${place}: ${printable(why)}`, `${file}: nothing will show.`],
    code: 1,
  });
  if (text.length > LARGEST_FILE) {
    return nothing(
      '',
      `it has ${text.length} characters. Allowed: ${LARGEST_FILE} at most. Divide it over several files.`
    );
  }
  let document: unknown;
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, {disallowComments: true});
    // As the browser reads it: the tree is only for the lines.
    if (!errors.length) document = JSON.parse(text);
  } catch (error) {
    return nothing('', `no JSON: ${(error as Error).message}`);
  }
  const [error] = errors;
  if (error) {
    const {line, column} = positionOf(error.offset, text);
    const why = remedies[printParseErrorCode(error.error)] ?? UNKNOWN;
    return nothing(`:${line}:${column}`, `no JSON: ${why}`);
  }
  const {services, faults} = validate(document, {needs: openNeeds, nationalNumbers, region});
  const left = countOf(document) - services.length;
  const found = faults
    .map((fault) => ({line: lineOf(fault, tree, text), words: printable(inWords(fault))}))
    .sort((a, b) => a.line - b.line);
  return {
    lines: [
      ...found.map(({line, words}) => `${file}:${line}: ${words}`),
      `${file}: ${services.length} will show, ${left} left out.`,
    ],
    code: faults.every(({shown}) => shown) ? 0 : 1,
  };
}

function countOf(document: unknown): number {
  const services = (document as {services?: unknown} | null)?.services;
  return Array.isArray(services) ? services.length : 0;
}

/** The line of the value, or of the nearest thing around it where there is no such value. */
function lineOf({path}: Fault, tree: Node | undefined, text: string): number {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A value that spans lines is found by its key.
    const start = node?.parent?.type === 'property' ? node.parent : node;
    if (start) return positionOf(start.offset, text).line;
  }
  return 1;
}

function positionOf(offset: number, text: string) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines[lines.length - 1]!.length + 1};
}

/** A file of another's may not write to the terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');

/** What to do, by jsonc-parser's name of the fault. */
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
  InvalidNumberFormat: 'this is no number. A phone number stands in quotes.',
  InvalidCharacter:
    "this character can't stand in a text. Write \\n for a new line, \\t for a tab.",
  InvalidCommentToken: 'this is a comment, and JSON has none. Take it out.',
  EndOfFileExpected: 'the file should end here. Is there a bracket too many before this?',
};
const UNKNOWN = 'this is not understood. Texts stand in double quotes.';
