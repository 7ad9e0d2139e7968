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
/** The same where a visitor types: there, Shift is pressed and released again while thinking. */
const MAX_PAUSE_IN_FIELD_MS = 1000;

const observers = new Set<ShiftPressObserver>();
let presses = 0;
let isShiftAlone = false;
let isPointerDown = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What says that Shift is held for something else: to scroll sideways, to select, to compose text. */
const otherUses = ['wheel', 'dragstart', 'compositionstart'] as const;
/** After these, no pointer is down. A menu that opens at once takes the end of the press that opened it. */
const pointerEnds = ['pointerup', 'pointercancel', 'dragend', 'contextmenu'] as const;

/**
 * Counts consecutive presses of Shift, once for all exits of the page. A press counts when the key
 * is released: only then is it certain that it was not part of a capital letter or Shift+Tab.
 */
export function observeShiftPresses(observer: ShiftPressObserver) {
  if (!observers.size) updateListeners('addEventListener');
  observers.add(observer);
}

export function unobserveShiftPresses(observer: ShiftPressObserver) {
  if (!observers.delete(observer) || observers.size) return;
  updateListeners('removeEventListener');
  startOver();
}

/** Listens in the capture phase, so that the host page can't stop the events. */
function updateListeners(update: 'addEventListener' | 'removeEventListener') {
  window[update]('keydown', keyDown as EventListener, true);
  window[update]('keyup', keyUp as EventListener, true);
  window[update]('pointerdown', pointerDown, true);
  for (const type of pointerEnds) window[update](type, pointerUp, true);
  // Passive, so that scrolling does not wait for it.
  for (const type of otherUses) window[update](type, startOver, {capture: true, passive: true});
}

function keyDown(event: KeyboardEvent) {
  const {repeat, ctrlKey, altKey, metaKey} = event;
  if (!isShiftKey(event)) startOver();
  // Alt+Shift changes the keyboard layout.
  else if (!repeat) isShiftAlone = !(ctrlKey || altKey || metaKey || isPointerDown);
}

function keyUp(event: KeyboardEvent) {
  if (!isShiftKey(event)) startOver();
  else if (isShiftAlone) countPress(isTextField(event.composedPath()[0]));
}

/** A key of a keyboard: that of a screen keyboard has no code, and an input method takes its own. */
const isShiftKey = ({key, code, isComposing}: KeyboardEvent) =>
  key === 'Shift' && code.startsWith('Shift') && !isComposing;

const isTextField = (target?: EventTarget) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

function pointerDown() {
  isPointerDown = true;
  startOver();
}

function pointerUp() {
  isPointerDown = false;
}

function countPress(isInField: boolean) {
  isShiftAlone = false;
  setPresses(presses + 1);
  if (presses < PRESSES_TO_LEAVE) {
    timer = setTimeout(startOver, isInField ? MAX_PAUSE_IN_FIELD_MS : MAX_PAUSE_MS);
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
