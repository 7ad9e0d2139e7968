import {transform} from 'lightningcss';
import type {Plugin} from 'vite';
import {nameOf, type Node, quasisOf, rewrite} from './syntax.js';

/**
 * Makes templates small: the styles by Lightning CSS, and in `html` the line
 * breaks and indentation become one space, or none between two tags. A template
 * minifier gains no more, and one of them drops nested CSS without a word.
 */
export function foldTemplates(): Plugin {
  return {
    name: 'fold-templates',
    // Notes for other bundlers, which the minifier leaves in.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk') one.code = one.code.replaceAll('/* @__PURE__ */', '');
        }
      },
    },
    transform: {
      filter: {id: /src[\\/](base|elements|features)[\\/].*\.ts$/},
      order: 'post',
      handler(code) {
        return rewrite(code, this.parse(code), (node, edit) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const tag = nameOf(node['tag']);
          if (tag === 'html') {
            for (const quasi of quasisOf(node)) edit(quasi, foldMarkup(textOf(quasi, code)));
          }
          // The tag is for editors and for this; the styles are text.
          if (tag === 'css') edit(node, JSON.stringify(minified(textOf(quasisOf(node)[0]!, code))));
        });
      },
    },
  };
}

const foldMarkup = (text: string) =>
  text
    .replace(/>\n\s*</g, '><')
    .replace(/\n\s*/g, ' ')
    // Where the formatter has broken a tag to keep space out of the text.
    .replace(/ (?=>)/g, '');

const minified = (text: string) =>
  transform({filename: 'styles.css', code: Buffer.from(text), minify: true}).code.toString();

const textOf = ({start, end}: Node, code: string) => code.slice(start, end);
