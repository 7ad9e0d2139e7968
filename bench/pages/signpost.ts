/** Pages with the forms in which Signpost comes, each as `docs/embedding.md` says. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../build/root.js';
import {demoPage} from '../../demo/server.js';
import {roomStyle} from '../../src/embed/room-style.js';
import {type BenchPage, type Content, hostPage} from './page.js';

const FALLBACK =
  '<p>U kunt bellen met Stop it Now: <a href="tel:+318002666436">0800 266 64 36</a></p>';
const ROOM = roomStyle;
const TAG = `${ROOM}\n<signpost-panel lang="nl">\n${FALLBACK}\n</signpost-panel>`;
const DESKTOP = 1280;
const PRELOAD = preload('locales/nl.js');
/** What the documentation lists for a page with its own colours and local help. */
const PRELOAD_FEATURES = [
  'page-colours.js',
  'local-help.js',
  'opening-hours.js',
  'locales/nl.more.js',
]
  .map(preload)
  .join('\n');
const FRAME = `<iframe
  src="/dist/frame/nl.html"
  title="Hulp bij online seksueel kindermisbruik"
  width="600"
  height="800"
  style="display: block; width: 100%; border: 0"
  loading="lazy"
  referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
>
  ${FALLBACK}
</iframe>
<script src="/dist/signpost-frame.js" defer></script>`;

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
      label: 'Signpost, prerendered',
      html: hostPage({body: prerendered}),
      content: {...text, host: 'signpost-panel'},
    },
    {
      name: 'prerendered-script',
      label: 'Signpost, prerendered with the script',
      html: hostPage({body: `${prerendered}\n${moduleScript('signpost.js')}`}),
      content,
    },
    {
      name: 'tag',
      label: 'Signpost, script',
      html: hostPage({body: `${moduleScript('signpost.js')}\n${TAG}`}),
      content,
    },
    {
      name: 'preload',
      label: 'Signpost, script with modulepreload',
      html: hostPage({head: PRELOAD, body: `${moduleScript('signpost.js')}\n${TAG}`}),
      content,
    },
    {
      name: 'one-file',
      label: 'Signpost, one file',
      html: hostPage({body: `${moduleScript('signpost.nl.js')}\n${TAG}`}),
      content,
    },
    {
      name: 'loader',
      label: 'Signpost, loader',
      html: hostPage({
        body: `<script src="/dist/signpost-loader.js" defer></script>\n${TAG}`,
      }),
      content,
    },
    {
      name: 'frame',
      label: 'Signpost, frame',
      html: hostPage({body: FRAME}),
      content,
    },
    {
      name: 'themed',
      label:
        "Signpost, script, on a page with NL Design System's colours and one local service, with modulepreload",
      html: themedPage(),
      content: {...content, services: text.services + 1},
    },
  ];
}

/** Host pages of the demo, which have their own style sheets, fonts and grids. */
export function demoPages(): BenchPage[] {
  return ['partner', 'municipality', 'school'].flatMap((name) =>
    [undefined, DESKTOP].map((width) => ({
      name: `${name}-${width ?? 'phone'}`,
      label: `demo/${name}.html`,
      html: demoPage(`${name}.html`, '/dist').replaceAll(
        / (href|src|local)="([\w-]+\.(css|js|json))"/g,
        ' $1="/demo/$2"'
      ),
      width,
      content: {host: 'signpost-panel', services: 1, rubrics: 1},
    }))
  );
}

/** The text that every other page shows too. */
export function plainHtml(): string {
  return read('dist/html/nl.plain.html');
}

const SERVICE = `<signpost-local need="other" name="Wijkteam Waterbergen" hours="Mo-Fr 09:00-17:00">
Het wijkteam denkt met u mee als u zich zorgen maakt over een kind of een gezin.
<a href="tel:+31850000000">085 000 00 00</a>
<a href="https://wijkteam.example/">wijkteam.example</a>
</signpost-local>`;

/** The colours of the demo's municipality, and a service. */
function themedPage(): string {
  const [colours] = /\.utrecht-theme \{[^}]*\}/.exec(read('demo/municipality.css'))!;
  return hostPage({
    head: `${PRELOAD}\n${PRELOAD_FEATURES}\n<style>:root{color-scheme:light dark}${colours}</style>`,
    body: `${moduleScript('signpost.js')}
${ROOM}
<signpost-panel lang="nl" owner="Gemeente Waterbergen">
${FALLBACK}
${SERVICE}
</signpost-panel>`,
  });
}

function preload(file: string): string {
  return `<link rel="modulepreload" href="/dist/${file}">`;
}

function moduleScript(file: string): string {
  return `<script type="module" src="/dist/${file}"></script>`;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
