/**
 * The frame page's own script: what its address asks for, the language picker,
 * and its height to the page around it. Without it the page is whole all the
 * same.
 */
import {stateOf} from '../../base/replaced-content.js';
import {sayHeight} from './height.js';
import {applyQuery} from './query.js';

const panel = document.querySelector('signpost-panel')!;
const root = document.documentElement;

applyQuery(panel, new URLSearchParams(location.search));
sayHeight(document.body);

// What a visitor has opened before the panel came stays open. Asked then, not now: it may take long.
panel.addEventListener(
  'signpost-language',
  () => {
    if (panel.shadowRoot) stateOf(panel)(panel.shadowRoot);
  },
  {once: true}
);

// The page speaks the language that its panel does.
panel.addEventListener('signpost-language', ({lang}) => {
  root.lang = lang;
  root.dir = panel.shadowRoot!.querySelector<HTMLElement>('.root')!.dir;
  const title = panel.shadowRoot!.querySelector('.title')?.textContent;
  if (title) document.title = title;
});

// By its address beside this file: it is not part of it.
const script = '../signpost.js';
void import(/* @vite-ignore */ script);
