/** Pages with the forms in which Signpost comes, each as `docs/embedding.md` says. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {demoPage, root} from '../../demo/server.js';
import {type BenchPage, type Content, hostPage} from './page.js';

const FALLBACK =
  '<p>U kunt bellen met Stop it Now: <a href="tel:+318002666436">0800 266 64 36</a></p>';
const TAG = `<signpost-panel lang="nl">\n${FALLBACK}\n</signpost-panel>`;
const PRELOAD = '<link rel="modulepreload" href="/dist/locales/nl.js">';
const SCRIPT = moduleScript('signpost.js');

export function signpostPages(): BenchPage[] {
  const prerendered = read('dist/html/nl.html');
  const count = (attribute: string) => prerendered.split(`${attribute}="`).length - 1;
  const text = {services: count('data-service'), rubrics: count('data-rubric')};
  const content: Content = {host: 'signpost-panel', component: 'signpost-panel', ...text};
  return [
    {
      name: 'static',
      label: 'static HTML (`html/nl.plain.html`)',
      html: hostPage({body: plainHtml()}),
      content: text,
    },
    {
      name: 'prerendered',
      label: 'Signpost, prerendered with script',
      html: hostPage({body: `${prerendered}\n${SCRIPT}`}),
      content,
    },
    {
      name: 'tag',
      label: 'Signpost, script',
      html: hostPage({body: `${SCRIPT}\n${TAG}`}),
      content,
    },
    {
      name: 'preload',
      label: 'Signpost, script with modulepreload',
      html: hostPage({head: PRELOAD, body: `${SCRIPT}\n${TAG}`}),
      content,
    },
    {
      name: 'themed',
      label: "Signpost, script, on a page with NL Design System's colours and one local service",
      html: themedPage(),
      content: {...content, services: text.services + 1},
    },
  ];
}

/** The text that every other page shows too. */
export function plainHtml(): string {
  return read('dist/html/nl.plain.html');
}

/** The municipality's colours and its service, from the demo. */
function themedPage(): string {
  const [colours] = /\.utrecht-theme \{[^}]*\}/.exec(read('demo/municipality.css'))!;
  const [service] = /<signpost-local[^]*?<\/signpost-local>/.exec(
    demoPage('municipality.html', '')
  )!;
  return hostPage({
    head: `${PRELOAD}\n<style>:root{color-scheme:light dark}${colours}</style>`,
    body: `${SCRIPT}
<signpost-panel lang="nl" owner="Gemeente Waterbergen">
${FALLBACK}
${service}
</signpost-panel>`,
  });
}

function moduleScript(file: string): string {
  return `<script type="module" src="/dist/${file}"></script>`;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
