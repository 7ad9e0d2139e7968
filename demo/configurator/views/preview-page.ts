import {msg} from '@lit/localize';
import {escapeHtml} from '../../../src/embed/plain/html-blocks.js';
import {directionOf} from '../forms/panel.js';

/**
 * A page of somebody's, with the code where an editor would paste it. In a frame without an address,
 * links to places in the same page would be relative to the page around it.
 */
export function previewPage(code: string, lang: string, scheme: 'light' | 'dark'): string {
  const heading = msg('Titel van uw pagina', {id: 'start.preview.heading'});
  const before = msg('Hier staat uw eigen tekst. Daaronder komt het paneel.', {
    id: 'start.preview.before',
  });
  const after = msg('En hier gaat uw pagina verder.', {id: 'start.preview.after'});
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<base target="_blank">
<style>
html { color-scheme: ${scheme}; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
.page { color: GrayText; }
</style>
<h1 class="page" dir="auto">${escapeHtml(heading)}</h1>
<p class="page" dir="auto">${escapeHtml(before)}</p>
${code.replaceAll('href="#', 'target="_self" href="about:srcdoc#')}
<p class="page" dir="auto">${escapeHtml(after)}</p>
</html>`;
}
