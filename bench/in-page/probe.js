/**
 * Runs in each visited page and its frames before anything else, and notes when what shows.
 *
 * `globalThis.benchContent` says what to look for: see `Content` in pages/page.ts.
 */
(() => {
  /**
   * The first row of help, which names a helpline and its number, in each library's own element. In
   * plain HTML help is not in disclosures: there it is the heading of the first need.
   */
  const FIRST_ROW =
    'h4, summary:not(.picker > *), sl-details, wa-details, cds-accordion-item, .govuk-accordion__section';
  const {host, component, services, rubrics} = globalThis.benchContent;
  const probe = {marks: {}, shift: 0, longTasks: 0, lastChange: 0};
  globalThis.benchProbe = {
    hasAll,
    read: () => ({...probe, now: performance.now(), timeOrigin: performance.timeOrigin}),
  };

  // Nobody touches the page. `hadRecentInput` says so all the same for a while, because setting the
  // size of the viewport counts as input.
  observe('layout-shift', (entry) => {
    probe.shift += entry.value;
  });
  observe('longtask', (entry) => {
    probe.longTasks += entry.duration;
  });

  const conditions = {
    inView: () => isInView('a[href="tel:112"]') && isInView(FIRST_ROW),
    all: () => hasAll(content()),
    ready: () => hasAll(content()) && isReady(),
  };
  const {port1, port2} = new MessageChannel();
  let met = [];
  // The task after a frame's callbacks comes when that frame has been painted.
  port1.onmessage = () => {
    probe.lastChange = performance.now();
    for (const name of met) probe.marks[name] ??= probe.lastChange;
  };
  requestAnimationFrame(look);

  function look() {
    const open = Object.keys(conditions).filter((name) => !(name in probe.marks));
    met = open.filter((name) => conditions[name]());
    if (met.length) port2.postMessage('');
    if (open.length) requestAnimationFrame(look);
  }

  /** Where the text is: in the panel, whose fallback does not count, or in the page itself. */
  function content() {
    if (!host) return document.querySelector('main');
    const panel = document.querySelector(host);
    return (panel?.shadowRoot ?? panel)?.querySelector('.root');
  }

  function isInView(selector) {
    const element = content()?.querySelector(selector);
    if (!element?.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {width, height, top} = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight;
  }

  /** All services and the text of all rubrics, in closed disclosures too. */
  function hasAll(root) {
    if (!root) return false;
    if (!host) return Boolean(document.querySelector('#after'));
    const withText = [...root.querySelectorAll('details[data-rubric] > :last-child')].filter(
      (body) => body.localName !== 'summary' && body.textContent.trim()
    );
    return root.querySelectorAll('[data-service]').length >= services && withText.length >= rubrics;
  }

  /** Every component has been defined and has rendered. */
  function isReady() {
    if (!component) return true;
    const elements = [...document.querySelectorAll(component)];
    return (
      elements.length > 0 && elements.every((element) => element.hasUpdated ?? isSetUp(element))
    );
  }

  /** GOV.UK's components mark what they have set up. */
  function isSetUp(element) {
    return 'govukAccordionInit' in element.dataset;
  }

  function observe(type, note) {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
      probe.lastChange = performance.now();
    }).observe({type, buffered: true});
  }
})();
