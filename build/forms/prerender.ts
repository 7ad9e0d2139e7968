import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../../demo/server.js';
import {HTMLElement as ServerElement} from '@lit-labs/ssr-dom-shim';
import type {Edition} from './languages.js';

// What the elements need of a browser when they are imported.
Object.assign(globalThis, {HTMLElement: ServerElement});
if (!('navigator' in globalThis)) {
  Object.assign(globalThis, {navigator: {languages: []}});
}
const {render} = await import('@lit-labs/ssr');
const {collectResultSync} = await import('@lit-labs/ssr/lib/render-result.js');
// From the package for npm, in which Node can follow every import.
const fromPackage = (file: string): Promise<unknown> =>
  import(pathToFileURL(path.join(root, 'dist/npm', file)).href);
const {SignpostPanel} = (await fromPackage(
  'elements/panel/signpost-panel.js'
)) as typeof import('../../src/elements/panel/signpost-panel.js');
const {languages} = (await fromPackage(
  'language/languages.js'
)) as typeof import('../../src/language/languages.js');
const {loadOrigins} = (await fromPackage(
  'features/sources/sources-disclosure.js'
)) as typeof import('../../src/features/sources/sources-disclosure.js');
await loadOrigins();

/** What the prerenderer calls in the place of a browser. */
interface Prerendered {
  l: {display(language: unknown, module: unknown, more: unknown): void};
  render(): unknown;
}

/** The styles of the panel, as one sheet. */
export const styles = SignpostPanel.styles.join('\n');

/**
 * The panel's content as HTML, rendered by the element itself. Buttons that need
 * the script become links to the frame page that shows the same: another language,
 * the plain reading.
 *
 * @param frames - The address of the frame pages, with a slash at the end.
 */
export function prerender(edition: Edition, frames: string, attributes: Record<string, string>) {
  const {language, name, plain, module, more} = edition;
  const panel = new SignpostPanel();
  for (const [key, value] of Object.entries(attributes)) panel.setAttribute(key, value);
  if (plain) panel.setAttribute('reading', 'plain');
  const inside = panel as unknown as Prerendered;
  // The package's own object: the picker marks the current language by identity.
  const own = languages.find(({tag}) => tag === language.tag);
  inside.l.display(own, module, more);
  const html = collectResultSync(render(inside.render()));
  return linked(folded(html), name, language.tag, frames);
}

/** Removes the comments that only hydration needs, and the space between tags. */
function folded(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ class=""/g, '')
    .replace(/ ?> </g, '><')
    .replace(/ >/g, '>');
}

/** Replaces buttons, which do nothing without the script, by links. */
function linked(html: string, name: string, tag: string, frames: string): string {
  const page = (to: string) => `${frames}${to}.html`;
  return html
    .replace(
      /<button (lang="([\w-]+)" dir="\w+" aria-current="(?:true|false)")>(.*?)<\/button>/g,
      (_, attributes: string, to: string, text: string) =>
        `<a href="${page(to)}" hreflang="${to}" ${attributes}>${text.trim()}</a>`
    )
    .replace(
      /<button class="switch" aria-pressed="\w+">(.*?)<\/button>/g,
      (_, text: string) =>
        `<a class="switch" href="${page(name === tag ? `${tag}-x-plain` : tag)}">${text.trim()}</a>`
    )
    .replace(
      /<button class="link">(.*?)<\/button>/g,
      (_, text: string) => `<a class="link" href="${page('nl')}" hreflang="nl">${text.trim()}</a>`
    );
}
