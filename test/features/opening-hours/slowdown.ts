const PARTS = 100;
const RUNS = 5;
/** The coarsest clock of the engines. */
const TICK_MS = 1;

/**
 * How much longer an action takes for a long text than for 100 short ones of the same length in all:
 * about 1 if it reads each character a fixed number of times, about 100 if it goes back to the
 * start of the text from each.
 */
export function slowdown(
  action: (text: string) => void,
  textOf: (length: number) => string,
  length: number
) {
  const [long, short] = [textOf(length), textOf(length / PARTS)];
  const together = fastest(() => {
    for (let part = 0; part < PARTS; part++) action(short);
  });
  return fastest(() => action(long)) / Math.max(together, TICK_MS);
}

/** The fastest of some runs, since a busy machine only makes them slower. */
function fastest(action: () => void): number {
  const times = Array.from({length: RUNS}, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return Math.min(...times);
}
