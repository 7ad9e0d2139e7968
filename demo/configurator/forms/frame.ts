import type {Settings} from '../state/settings.js';
import {escapeHtml} from '../../../src/embed/plain/html-blocks.js';
import {fallback, panelAttributes} from './panel.js';
import {editionOf} from './script.js';

/** The address of a page with the panel alone, its settings in the address. */
export function frameAddress(settings: Settings, base: string): string {
  const {label: _, ...shown} = panelAttributes(settings);
  const query = Object.entries({...shown, exit: settings.exit ? '1' : ''})
    // The page of a reading has it already.
    .filter(([name, value]) => value && name !== 'reading')
    .map(([name, value]) => `${name}=${value.replaceAll(' ', ',')}`)
    .join('&');
  return `${framePage(settings, base)}${query && `?${query}`}`;
}

/** The address of that page without settings other than its language and reading. */
export function framePage(settings: Settings, base: string): string {
  return `${base}frame/${editionOf(settings)}.html`;
}

/** @param title - What the frame holds, in the language of the page. */
export function frameForm(settings: Settings, base: string, title: string): string {
  return `<iframe
  src="${escapeHtml(frameAddress(settings, base))}"
  title="${escapeHtml(title)}"
  width="600"
  height="800"
  style="display: block; width: 100%; border: 0"
  loading="lazy"
  referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  allow="clipboard-write"
></iframe>
${fallback}
<script src="${base}signpost-frame.js" defer></script>`;
}
