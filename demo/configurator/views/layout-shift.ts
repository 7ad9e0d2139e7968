interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/**
 * Adds up how far things move while a page loads, until somebody does something in it.
 *
 * @param show - Called with the sum each time it changes; with undefined if the browser does not tell.
 */
export function observeShift(
  page: Window & typeof globalThis,
  show: (shift: number | undefined) => void
) {
  const isKnown = page.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  let sum = 0;
  show(isKnown ? sum : undefined);
  if (!isKnown) return;
  const observer = new page.PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) show((sum += value));
    }
  });
  observer.observe({type: 'layout-shift', buffered: true});
  for (const type of ['pointerdown', 'keydown', 'wheel']) {
    page.addEventListener(type, () => observer.disconnect(), {capture: true, once: true});
  }
}
