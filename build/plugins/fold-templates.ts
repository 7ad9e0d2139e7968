import {transform} from 'lightningcss';
import type {Plugin} from 'vite';
import {nameOf, type Node, quasisOf, rewrite} from './syntax.js';

/**
 * Minifies Lit's templates: `css` by Lightning CSS; in `html`, line breaks and
 * indentation become one space, or none between two tags. Template minifiers
 * save no more than this, and one of them drops nested CSS silently.
 */
export function foldTemplates(): Plugin {
  return {
    name: 'fold-templates',
    transform: {
      filter: {id: /src[\\/](base|elements|features)[\\/].*\.ts$/},
      order: 'post',
      handler(code) {
        return rewrite(code, this.parse(code), (node, edit) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const tag = nameOf(node['tag']);
          const quasis = quasisOf(node);
          if (tag === 'html') {
            for (const quasi of quasis) edit(quasi, foldMarkup(code.slice(quasi.start, quasi.end)));
          }
          if (tag === 'css') {
            const [quasi, interpolated] = quasis;
            // A part of a stylesheet is not a stylesheet.
            if (interpolated) this.error('css`…` takes no ${…} here: join whole stylesheets.');
            edit(quasi!, escapeTemplate(minifyStyles(cookedText(quasi!))));
          }
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

const minifyStyles = (text: string) =>
  transform({filename: 'styles.css', code: Buffer.from(text), minify: true}).code.toString();

/** The text as the program sees it, escapes resolved. */
const cookedText = (quasi: Node) => (quasi['value'] as {cooked: string}).cooked;

const escapeTemplate = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
