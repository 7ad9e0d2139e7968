import type {Plugin} from 'vite';
import {nameOf, quasisOf, rewrite} from './syntax.js';

/**
 * Folds the line breaks and indentation inside `html` and `css` templates to
 * one space, and to none between two tags. A template
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
          if (!['html', 'css'].includes(String(nameOf(node['tag'])))) return;
          for (const quasi of quasisOf(node)) {
            edit(
              quasi,
              code
                .slice(quasi.start, quasi.end)
                .replace(/>\n\s*</g, '><')
                .replace(/\n\s*/g, ' ')
            );
          }
        });
      },
    },
  };
}
