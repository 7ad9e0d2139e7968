import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {root} from '../demo/server.js';

/**
 * The names of private and protected members, which the build may shorten:
 * TypeScript has seen to it that nothing outside their classes uses them. A name that is also a
 * property of anything else stays as it is.
 */
export function privateNames(): string[] {
  const hidden = new Set<string>();
  const open = new Set<string>();
  for (const file of sources()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(source, (node) => {
      const name = nameOf(node);
      if (name) (isPrivate(node) ? hidden : open).add(name);
    });
  }
  return [...hidden].filter((name) => !open.has(name));
}

function sources(): string[] {
  const folder = path.join(root, 'src');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.includes(`language${path.sep}locales`))
    .map((file) => path.join(folder, file));
}

/** What a declaration gives a name to that a property can have. */
function nameOf(node: ts.Node): string | undefined {
  const isMember =
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isObjectLiteralElement(node) ||
    ts.isBindingElement(node) ||
    (ts.isParameter(node) && node.modifiers !== undefined);
  if (!isMember) return undefined;
  const name = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : node.name;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

const kept = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];

const isPrivate = (node: ts.Node) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({kind}) => kept.includes(kind));

function visit(node: ts.Node, enter: (node: ts.Node) => void) {
  enter(node);
  ts.forEachChild(node, (child) => {
    visit(child, enter);
  });
}
