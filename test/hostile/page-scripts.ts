/** What scripts of other people do to a page, from public bug reports of comparable elements. */

/** Collects faults that reach the page. It stands first. */
export const COLLECT = `<script>
  window.faults = [];
  window.addEventListener('error', ({message}) => {
    // A notice of the browser, not an exception.
    if (!message.startsWith('ResizeObserver')) faults.push(message);
  });
  window.addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
</script>`;

const script = (code: string) => `<script>{${code}}</script>`;

/** An error tracker, or a loader that delays scripts: its wrapper needs a receiver. */
export const NEEDS_RECEIVER = script(`
  const add = EventTarget.prototype.addEventListener;
  const wrapped = function (type, listener, options) {
    'use strict';
    if (!this) throw new TypeError('Illegal invocation');
    return add.call(this, type, listener, options);
  };
  EventTarget.prototype.addEventListener = wrapped;
  window.addEventListener = wrapped;
`);

/** A wrapper that fails for every listener on an element. */
export const LISTENERS_THROW = script(`
  Element.prototype.addEventListener = ShadowRoot.prototype.addEventListener = () => {
    throw new Error('A wrapper that fails');
  };
`);

/** Prototype 1.6, as far as it replaces what the language has today. */
export const PROTOTYPE = script(`
  const list = (iterable) => {
    const results = [];
    for (let i = 0; i < (iterable?.length ?? 0); i++) results[i] = iterable[i];
    return results;
  };
  Array.from = list;
  Array.prototype.toJSON = function () { return '[' + list(this).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.entries = Array.prototype.toArray = function () { return list(this); };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
`);

/** MooTools 1.2 to 1.6, in the same way. */
export const MOOTOOLS = script(`
  Array.from = (item) =>
    item === null || item === undefined ? [] : typeof item.length === 'number' && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item];
  Function.prototype.bind = function (receiver, args) {
    const bound = this;
    return function () { return bound.apply(receiver, args || arguments); };
  };
  window.Event = function () {};
`);

/** A browser whose visitor reads Dutch alone, so that nothing is offered and rendered later. */
export const READS_DUTCH = script(`
  Object.defineProperty(navigator, 'languages', {value: ['nl']});
`);

/** An extension that hides the visitor's languages. */
export const HIDES_LANGUAGES = script(`
  Object.defineProperty(navigator, 'languages', {value: undefined});
`);

/** Voices as some devices list them: without a language. */
export const VOICES_WITHOUT_LANGUAGE = script(`
  Object.defineProperty(window, 'speechSynthesis', {
    value: {getVoices: () => [{localService: true, lang: null}], cancel() {}, addEventListener() {}, removeEventListener() {}},
  });
`);

/** A polyfill of style sheets that fails. */
export const SHEETS_THROW = script(`
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    get: () => [],
    set() { throw new TypeError('Not allowed'); },
  });
`);

/** Takes away what jsdom lacks, in which partners run their unit tests. */
export const AS_IN_JSDOM = script(`
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'matchMedia']) delete window[name];
  for (const name of ['showPopover', 'hidePopover', 'checkVisibility', 'popover']) {
    delete HTMLElement.prototype[name];
    delete Element.prototype[name];
  }
`);

/** A rendering that fails half-way: whatever goes into a card throws. */
export const CARDS_THROW = script(`
  const {importNode} = Document.prototype;
  Document.prototype.importNode = function (node, deep) {
    if (node.querySelector?.('article')) throw new Error('No card');
    return importNode.call(this, node, deep);
  };
`);
