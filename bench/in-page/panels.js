/**
 * Makes panels and copies of their markup in a page that has loaded everything, and times both.
 * Runs after `probe.js`. All times are in milliseconds.
 */
globalThis.benchPanels = (() => {
  const first = document.querySelector('signpost-panel');
  const area = document.createElement('div');
  document.querySelector('main').append(area);

  return {create, clone, changeLanguage};

  async function create(count) {
    const panels = Array.from({length: count}, () => {
      const panel = document.createElement('signpost-panel');
      panel.lang = 'nl';
      return panel;
    });
    const time = await timeUntilShown(
      () => area.append(...panels),
      () => settled(panels, () => true)
    );
    await clear();
    return time;
  }

  /** The same markup and the same style sheets, in shadow roots of plain elements. */
  async function clone(count) {
    const {childNodes, adoptedStyleSheets} = first.shadowRoot;
    const markup = document.createDocumentFragment();
    markup.append(...[...childNodes].map((node) => node.cloneNode(true)));
    const time = await timeUntilShown(() => {
      const copies = Array.from({length: count}, () => {
        const copy = document.createElement('div');
        const root = copy.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = adoptedStyleSheets;
        root.append(markup.cloneNode(true));
        return copy;
      });
      area.append(...copies);
    });
    await clear();
    return time;
  }

  /** From the visitor's choice until all the text is in that language. */
  async function changeLanguage(tag) {
    const {shadowRoot} = first;
    shadowRoot.querySelector('.picker').open = true;
    const button = shadowRoot.querySelector(`.picker button[lang="${tag}"]`);
    return timeUntilShown(
      () => button.click(),
      () => settled([first], (root) => root.lang === tag)
    );
  }

  /** Resolves when all panels have all their text, and what else is asked of it. */
  async function settled(panels, isSo) {
    await Promise.all(panels.map((panel) => panel.updateComplete));
    const roots = () => panels.map((panel) => panel.shadowRoot.querySelector('.root'));
    // Text that a panel leaves for a later frame counts too.
    while (!roots().every((root) => benchProbe.hasAll(root) && isSo(root))) await frame();
  }

  /**
   * The time a change takes and then the frame that shows it, without the wait between them for the
   * screen's next refresh, which would make all that is shorter than a frame equally long.
   */
  async function timeUntilShown(change, until) {
    await frame();
    const start = performance.now();
    change();
    await until?.();
    const changed = performance.now() - start;
    return changed + (await frame());
  }

  async function clear() {
    area.replaceChildren();
    await frame();
  }

  /** How long style, layout and paint of the next frame take: the task after its callbacks follows them. */
  function frame() {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now() - start);
        };
        port2.postMessage('');
      });
    });
  }
})();
