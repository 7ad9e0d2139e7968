import type {Plugin} from 'vite';
import {messages} from '../../src/language/locales/nl.js';
import {type Edit, nameOf, type Node, quasisOf, rewrite} from './syntax.js';

/** A message's place in the Dutch module is its number in every built file. */
const numbers = new Map(Object.keys(messages).map((id, index) => [id, index]));

/**
 * Makes the messages small, since a visitor should pay for one language only.
 * The `msg()` calls lose the Dutch text and the translators' notes, which the
 * locale modules and XLIFF files have already. Ids become numbers, and a
 * module's messages a list. The contract tells numberings of two versions apart.
 */
export function compactMessages(): Plugin {
  return {
    name: 'compact-messages',
    transform: {
      filter: {id: /src[\\/](content|language[\\/]locales)[\\/].*\.ts$/},
      order: 'post',
      handler(code, file) {
        const inContent = /[\\/]content[\\/]/.test(file);
        return rewrite(code, this.parse(code), (node, edit) => {
          if (inContent) compactCall(node, edit);
          else compactModule(node, edit, code);
        });
      },
    },
  };
}

/** `msg(str`…${n}…`, {id: 'a.b', desc: '…'})` becomes `msg(str`${n}`, {id: 7})`. */
function compactCall(node: Node, edit: Edit) {
  if (node.type !== 'CallExpression' || nameOf(node['callee']) !== 'msg') return;
  const [template, options] = node['arguments'] as [Node, Node];
  const id = (options['properties'] as Node[]).find((one) => nameOf(one['key']) === 'id');
  edit(options, `{id: ${numberOf(id && ((id['value'] as Node)['value'] as string))}}`);
  if (template.type === 'TaggedTemplateExpression') {
    for (const quasi of quasisOf(template)) edit(quasi, '');
  } else {
    edit(template, '""');
  }
}

/** `messages = {'a.b': 'text'}` becomes `messages = ['text']`, in the order of the Dutch. */
function compactModule(node: Node, edit: Edit, code: string) {
  if (node.type !== 'VariableDeclarator' || nameOf(node['id']) !== 'messages') return;
  const list: string[] = Array.from({length: numbers.size}, () => '');
  const object = node['init'] as Node;
  for (const {key, value} of object['properties'] as {key: Node; value: Node}[]) {
    list[numberOf(key['value'] as string)] = code.slice(value.start, value.end);
  }
  edit(object, `[${list.join(',')}]`);
}

function numberOf(id: string | undefined): number {
  const number = numbers.get(id ?? '');
  if (number === undefined) {
    throw new Error(`Message ${id ?? 'without id'} is not generated. Run: npm run locales`);
  }
  return number;
}
