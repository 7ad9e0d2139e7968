import {Html} from '../../../build/site/html.js';

/** The styles of the page, inline, so that it can be saved as one file. */
export const styles = new Html(`
:root {
  color-scheme: light dark;
  --text: light-dark(#17262e, #eef3f5);
  --background: light-dark(#fff, #11191d);
  --surface: light-dark(#eef5f6, #1b262b);
  --border: light-dark(#7b8b93, #7d8d95);
  --accent: light-dark(#0b4d5c, #9bdcec);
  --danger: light-dark(#8a1c1c, #ffb9b0);
}
* { box-sizing: border-box; }
body {
  max-width: 48rem;
  margin: 0 auto;
  padding: 1rem;
  background: var(--background);
  color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.3; scroll-margin-top: 1rem; }
h2 { margin-top: 3rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 0.2em; }
main:focus { outline: 0; }
.skip { position: absolute; inset-inline-start: 1rem; padding: 0.5rem 1rem; background: var(--background); }
.skip:not(:focus) { clip-path: inset(50%); }
nav a, nav li { display: inline-flex; align-items: center; min-height: 2.75rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; list-style: none; }
table { width: 100%; margin-block: 1.5rem; border-collapse: collapse; }
caption { padding-block: 0.5rem; font-weight: 600; text-align: start; }
th, td { padding: 0.5rem 0.5rem 0.5rem 0; border-bottom: 1px solid var(--border); text-align: start; vertical-align: baseline; }
tbody th { font-weight: 400; }
tbody th a { display: inline-block; padding-block: 0.5rem; }
.criterion { margin-block: 1.5rem; padding: 1rem; border-radius: 0.75rem; background: var(--surface); }
.criterion h3, .criterion p { margin-block: 0 0.5rem; }
.level { font-weight: 400; }
.fails { color: var(--danger); }
.incomplete { padding-inline: 1rem; border: 2px solid var(--danger); border-radius: 0.75rem; }
.incomplete h2 { margin-top: 1rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
ul, ol { margin-block: 0.5rem; padding-inline-start: 1.5rem; }
summary { width: fit-content; min-height: 2.75rem; padding-block: 0.5rem; color: var(--accent); cursor: pointer; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.statement { padding-inline-start: 1rem; border-inline-start: 3px solid var(--border); }
@media print { .skip, nav { display: none; } }
`);
