import {transform} from 'lightningcss';
import type {Plugin} from 'vite';
import {nameOf, type Node, quasisOf, rewrite} from './syntax.js';

/**
 * Minifies Lit's templates. In `html`, line breaks and indentation become one
 * space, or none between two tags and beside a block, where it would not show;
 * template minifiers save no more than this, and one of them drops nested CSS silently. `css` is minified by Lightning CSS and
 * becomes `unsafeCSS`, which makes the same style sheet without the code that
 * checks interpolated values, since there are none: 138 bytes of a first visit.
 */
export function foldTemplates(): Plugin {
  return {
    name: 'fold-templates',
    transform: {
      filter: {id: /src[\\/](base|elements|features)[\\/].*\.ts$/},
      order: 'post',
      handler(code) {
        // Lazy modules have a `css` of their own, which returns a string.
        const isLitStyles = /\bcss\b[^;]* from ['"]lit['"]/.test(code);
        const folded = rewrite(code, this.parse(code), (node, edit) => {
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
            const text = JSON.stringify(minifyStyles(cookedText(quasi!)));
            edit(node, isLitStyles ? `unsafeCSS(${text})` : text);
          }
        });
        return isLitStyles ? `import {unsafeCSS} from 'lit';\n${folded}` : folded;
      },
    },
  };
}

/** Elements around whose tags the browser shows no space. */
const BLOCK = '(?:article|caption|details|div|h[1-6]|li|p|section|summary|t[dhr]|table|ul)\\b';
const beforeBlock = new RegExp(`\\n\\s*(?=</?${BLOCK})`, 'g');
const afterBlock = new RegExp(`(</?${BLOCK}[^<>]*>)\\n\\s*`, 'g');

const foldMarkup = (text: string) =>
  text
    .replace(/>\n\s*</g, '><')
    .replace(beforeBlock, '')
    .replace(afterBlock, '$1')
    .replace(/\n\s*/g, ' ')
    // Prettier breaks lines inside a tag to keep whitespace out of the text.
    .replace(/ (?=>)/g, '');

const minifyStyles = (text: string) =>
  transform({filename: 'styles.css', code: Buffer.from(text), minify: true}).code.toString();

/** The text as the program sees it, escapes resolved. */
const cookedText = (quasi: Node) => (quasi['value'] as {cooked: string}).cooked;
