let callbacks: (() => void)[] = [];

/**
 * Calls back after the next frame has been painted, when styles need no calculation.
 *
 * All elements share one task, so that those which read styles do so before another renders.
 */
export function afterPaint(callback: () => void) {
  if (callbacks.push(callback) > 1) return;
  requestAnimationFrame(() => setTimeout(runCallbacks));
}

function runCallbacks() {
  const current = callbacks;
  callbacks = [];
  for (const callback of current) {
    try {
      callback();
    } catch (error) {
      // For example a page's own `getComputedStyle` that throws. The others must still run.
      console.error(error);
    }
  }
}
