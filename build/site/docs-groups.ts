import path from 'node:path';
import type {Token, Tokens} from 'marked';
import type {Document} from './markdown.js';

const INDEX = 'docs/README.md';

/** Pages under one heading of the list beside each page. */
export interface Group {
  name: string;
  documents: readonly Document[];
}

/**
 * The pages of the documentation as `docs/README.md` groups them: the words before the colon of a
 * paragraph name the group of what is linked in it and below it. What it does not link follows.
 */
export function groupsOf(documents: readonly Document[]): Group[] {
  const {tokens} = documents.find(({source}) => source === INDEX)!;
  const groups = new Map([['Overview', [INDEX, 'README.md']]]);
  let group: string[] = [];
  for (const token of tokens) {
    const [, name] = /^([^:]+):/.exec(token.type === 'paragraph' ? token.raw : '') ?? [];
    if (name) groups.set(name, (group = []));
    group.push(...linksIn(token).map(({href}) => path.posix.join('docs', href)));
  }
  const linked = [...groups.values()].flat();
  const others = documents.filter(({source}) => !linked.includes(source));
  const isDecision = ({source}: Document) => source.startsWith('docs/decisions/');
  return [
    ...[...groups].map(([name, sources]) => ({
      name,
      documents: sources.flatMap((source) =>
        documents.filter((document) => document.source === source)
      ),
    })),
    {name: 'The project', documents: others.filter((document) => !isDecision(document))},
    {name: 'Decisions', documents: others.filter(isDecision)},
  ];
}

/** The links in a token, also in the cells of a table. */
function linksIn(token: Token): Tokens.Link[] {
  if (token.type === 'link') return [token as Tokens.Link];
  const {header = [], rows = [], tokens = []} = token as Partial<Tokens.Table> & {tokens?: Token[]};
  const cells = [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  return [...tokens, ...cells].flatMap(linksIn);
}
