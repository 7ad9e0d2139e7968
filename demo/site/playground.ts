/** The playground: shows an element as its controls say, with the HTML for it. Its state is in the address. */
import {keepOrder, readValues, type Values, writeValues} from './playground/controls.js';
import {apply, elementOf, markupOf} from './playground/markup.js';

const MOST_EVENTS = 20;

/** The script of the copy of Signpost that this page belongs to. */
const script = new URL('../signpost.js', location.href).href;

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const form = find('.controls');
const tags = document.querySelector<HTMLSelectElement>('#tag')!;
const live = find('.live');
const markup = find('.markup');
const log = find('.events ol');

void import(/* @vite-ignore */ script);

form.addEventListener('input', ({target}) => {
  const list = (target as Element).closest<HTMLElement>('.list');
  if (list) keepOrder(list);
  show();
});
// Not at each letter: browsers limit how often a page may change its address.
form.addEventListener('change', keepInAddress);
form.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', () => {
  // The link to the content, for one, puts another fragment in the place of the state.
  if (location.hash.includes('=')) readAddress();
  else keepInAddress();
});
live.addEventListener('signpost-language', ({type, lang}) => logEvent(`${type}: ${lang}`));
live.addEventListener('signpost-contact', ({type, service, channel}) =>
  logEvent(`${type}: ${service}, ${channel}`)
);
readAddress();

/** Shows the state in the address: the values of one element. The others keep theirs. */
function readAddress() {
  const state = new URLSearchParams(location.hash.slice(1));
  const tag = [...tags.options].find(({value}) => value === state.get('tag'))?.value;
  if (tag) {
    tags.value = tag;
    writeValues(controlsOf(tag), state);
  }
  show();
}

function keepInAddress() {
  const state = new URLSearchParams([['tag', tags.value], ...readValues(controlsOf(tags.value))]);
  history.replaceState(undefined, '', `#${state}`);
}

function show() {
  const tag = tags.value;
  for (const controls of form.querySelectorAll<HTMLElement>('.element')) {
    controls.hidden = controls.dataset['tag'] !== tag;
  }
  const controls = controlsOf(tag);
  const values = readValues(controls);
  const content = controls.querySelector('template')!;
  showLive(tag, values, content);
  const inside = content.innerHTML.replace(/\s+/g, ' ').trim();
  markup.textContent = markupOf(tag, values, inside, script);
}

/** Changes the element in place where it can, so that what a visitor has opened stays open. */
function showLive(tag: string, values: Values, content: HTMLTemplateElement) {
  const shown = live.firstElementChild;
  if (shown instanceof HTMLElement && shown.localName === tag) apply(shown, values);
  else live.replaceChildren(elementOf(tag, values, document.importNode(content.content, true)));
}

function logEvent(text: string) {
  const item = document.createElement('li');
  item.textContent = text;
  log.prepend(item);
  log.children[MOST_EVENTS]?.remove();
}

function controlsOf(tag: string): HTMLElement {
  return find(`.element[data-tag="${tag}"]`);
}
