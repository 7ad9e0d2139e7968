/**
 * The script of a frame page, which runs before that of the elements: applies the query of the page's
 * address, keeps the page in the language of the panel, and reports its height to the page around it.
 * The page is complete without it.
 */
import {stateOf} from '../../base/replaced-content.js';
import {applyQuery} from './query.js';
import {reportHeight} from './report-height.js';

const panel = document.querySelector('signpost-panel')!;
const root = document.documentElement;

applyQuery(panel, new URLSearchParams(location.search));
// The page around the panel has its colours.
root.dataset['theme'] = panel.getAttribute('theme') ?? 'auto';
reportHeight(document.body);

// Keeps open what the visitor opens in the prerendered content until the panel replaces it. The
// state is read at that moment, since loading may take long.
panel.addEventListener(
  'signpost-language',
  () => {
    if (panel.shadowRoot) stateOf(panel)(panel.shadowRoot);
  },
  {once: true}
);

// So that screen readers read the document in the language of the panel.
panel.addEventListener('signpost-language', ({lang}) => {
  root.lang = lang;
  root.dir = panel.shadowRoot!.querySelector<HTMLElement>('.root')!.dir;
  const title = panel.shadowRoot!.querySelector('.title')?.textContent;
  if (title) document.title = title;
});
