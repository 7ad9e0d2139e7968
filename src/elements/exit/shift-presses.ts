/** Is told how often Shift has been pressed. */
export interface ShiftPressObserver {
  /**
   * @param presses - 0 to 3. It returns to 0 when counting starts over.
   * @param isFirst - Whether this observer announces the presses, on behalf of all observers.
   */
  shiftPressed(presses: number, isFirst: boolean): void;
  /** Called on the first observer after three presses. */
  leave(): unknown;
}

const PRESSES_TO_LEAVE = 3;
/** Between two presses. After a longer pause, counting starts over. */
const MAX_PAUSE_MS = 5000;

const observers = new Set<ShiftPressObserver>();
let presses = 0;
let isShiftAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Counts consecutive presses of Shift, once for all exits of the page. A press counts when the key
 * is released: only then is it certain that it was not part of a capital letter or Shift+Tab.
 */
export function observeShiftPresses(observer: ShiftPressObserver) {
  if (!observers.size) updateListeners(addEventListener);
  observers.add(observer);
}

export function unobserveShiftPresses(observer: ShiftPressObserver) {
  if (!observers.delete(observer) || observers.size) return;
  updateListeners(removeEventListener);
  startOver();
}

/** Listens in the capture phase, so that the host page can't stop the events. */
function updateListeners(update: typeof addEventListener) {
  update('keydown', keyDown, true);
  update('keyup', keyUp, true);
  update('pointerdown', startOver, true);
}

function keyDown({key, repeat, ctrlKey, altKey, metaKey}: KeyboardEvent) {
  if (key !== 'Shift') startOver();
  // Alt+Shift changes the keyboard layout.
  else if (!repeat) isShiftAlone = !(ctrlKey || altKey || metaKey);
}

function keyUp({key}: KeyboardEvent) {
  if (key !== 'Shift') startOver();
  else if (isShiftAlone) countPress();
}

function countPress() {
  isShiftAlone = false;
  setPresses(presses + 1);
  if (presses < PRESSES_TO_LEAVE) {
    timer = setTimeout(startOver, MAX_PAUSE_MS);
    return;
  }
  presses = 0;
  const [first] = observers;
  first?.leave();
}

function startOver() {
  isShiftAlone = false;
  if (presses) setPresses(0);
}

function setPresses(count: number) {
  clearTimeout(timer);
  presses = count;
  const [first] = observers;
  for (const observer of observers) observer.shiftPressed(presses, observer === first);
}
