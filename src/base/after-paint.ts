/** Calls back after the next frame has been painted, when styles need no calculation. */
export function afterPaint(callback: () => void) {
  requestAnimationFrame(() => setTimeout(callback));
}
