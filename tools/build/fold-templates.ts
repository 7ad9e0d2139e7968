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
    transform: {
      filter: {id: /src[\\/](elements|theme)[\\/].*\.ts$/},
      order: 'post',
      handler(code) {
        return rewrite(code, this.parse(code), (node, edit) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const fold = folds[String(nameOf(node['tag']))];
          if (!fold) return;
          for (const quasi of quasisOf(node)) edit(quasi, fold(textOf(quasi, code)));
        });
      },
    },
  };
}

const folds: Record<string, ((text: string) => string) | undefined> = {
  html: (text) => text.replace(/>\n\s*</g, '><').replace(/\n\s*/g, ' '),
  css: (text) =>
    transform({filename: 'styles.css', code: Buffer.from(text), minify: true}).code.toString(),
};

const textOf = ({start, end}: Node, code: string) => code.slice(start, end);
