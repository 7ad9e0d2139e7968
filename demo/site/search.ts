/** The search over the documentation. Its index loads when a visitor first uses the field. */
import MiniSearch, {type SearchResult} from 'minisearch';
import {type Section, searchOptions} from './search-options.js';

const MOST = 8;
const words =
  document.documentElement.lang === 'nl'
    ? {
        none: 'Niets gevonden',
        found: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
        failed: 'De zoekfunctie kan niet worden geladen.',
      }
    : {
        none: 'Nothing found',
        found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
        failed: 'The search could not be loaded.',
      };

const form = document.querySelector<HTMLFormElement>('form.search');
if (form) start(form);

function start(form: HTMLFormElement) {
  const input = form.querySelector('input')!;
  const status = form.querySelector('[role=status]')!;
  const list = form.querySelector('ul')!;
  const root = new URL(form.dataset['root'] ?? '', location.href);
  let loading: Promise<MiniSearch<Section>> | undefined;
  form.hidden = false;

  const load = () => (loading ??= loadIndex(form.dataset['index']!));
  const search = async () => {
    const asked = input.value;
    try {
      const index = await load();
      // A later key may have been pressed while the index loaded.
      if (asked === input.value) show(asked.trim() ? index.search(asked) : undefined);
    } catch {
      loading = undefined;
      status.textContent = words.failed;
    }
  };
  const show = (results: SearchResult[] | undefined) => {
    list.replaceChildren(...(results ?? []).slice(0, MOST).map((result) => item(result, root)));
    status.textContent = results ? statusOf(results.length) : '';
  };

  input.addEventListener('focus', () => void load().catch(() => (loading = undefined)));
  input.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      show(undefined);
      input.focus();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(event.key === 'ArrowDown' ? 1 : -1, [input, ...list.querySelectorAll('a')]);
      event.preventDefault();
    }
  });
}

async function loadIndex(address: string): Promise<MiniSearch<Section>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return MiniSearch.loadJSON(await response.text(), searchOptions);
}

const statusOf = (count: number) => (count ? words.found(count) : words.none);

/** A link to a section, with the page it is on below it. */
function item({id, title, heading}: SearchResult, root: URL): HTMLElement {
  const link = document.createElement('a');
  link.href = new URL(String(id), root).href;
  link.textContent = String(heading);
  if (title !== heading) {
    const page = document.createElement('small');
    page.textContent = String(title);
    link.append(page);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Moves focus among the field and the results, which stay in the order of the Tab key too. */
function move(step: number, stops: readonly HTMLElement[]) {
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
