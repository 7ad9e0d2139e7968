/** An ESTree node, as far as the plugins need it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export type Edit = (node: Node, text: string) => void;

/** Returns the code with each node that was edited replaced by its new text. */
export function rewrite(code: string, program: unknown, enter: (node: Node, edit: Edit) => void) {
  const edits: {start: number; end: number; text: string}[] = [];
  const edit: Edit = ({start, end}, text) => {
    edits.push({start, end, text});
  };
  visit(program as Node, (node) => {
    enter(node, edit);
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, {start, end, text}) => result.slice(0, start) + text + result.slice(end),
      code
    );
}

export const nameOf = (node: unknown) => (node as Node)['name'];

/** The literal parts of a tagged template. */
export const quasisOf = (template: Node) => (template['quasi'] as Node)['quasis'] as Node[];

function visit(node: Node, enter: (node: Node) => void) {
  enter(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) visit(child, enter);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
