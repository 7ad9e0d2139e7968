/** Who is told how often Shift has been pressed. */
export interface Follower {
  /**
   * @param presses - Up to 3, which leaves; 0 where they start over.
   * @param isFirst - Whether it speaks for all exits of the page.
   */
  counted(presses: number, isFirst: boolean): void;
  leave(): unknown;
}

const ENOUGH = 3;
/** Between two presses; then they start over. */
const PATIENCE = 5000;

const followers = new Set<Follower>();
let presses = 0;
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Counts for all exits of the page together how often Shift is pressed, and
 * nothing else in between. A press counts when the key is let go, since only
 * then is it known that it was not for a capital or for Shift and Tab.
 */
export function follow(one: Follower) {
  if (!followers.size) listen(addEventListener);
  followers.add(one);
}

export function unfollow(one: Follower) {
  if (!followers.delete(one) || followers.size) return;
  listen(removeEventListener);
  startOver();
}

/** In capture, so that no page can keep a key for itself. */
function listen(change: typeof addEventListener) {
  change('keydown', down, true);
  change('keyup', up, true);
  change('pointerdown', startOver, true);
}

function down({key, repeat, ctrlKey, altKey, metaKey}: KeyboardEvent) {
  if (key !== 'Shift') startOver();
  // Alt and Shift together change the keyboard's language.
  else if (!repeat) isAlone = !(ctrlKey || altKey || metaKey);
}

function up({key}: KeyboardEvent) {
  if (key !== 'Shift') startOver();
  else if (isAlone) press();
}

function press() {
  isAlone = false;
  count(presses + 1);
  if (presses < ENOUGH) {
    timer = setTimeout(startOver, PATIENCE);
    return;
  }
  presses = 0;
  const [first] = followers;
  first?.leave();
}

function startOver() {
  isAlone = false;
  if (presses) count(0);
}

function count(now: number) {
  clearTimeout(timer);
  presses = now;
  const [first] = followers;
  for (const one of followers) one.counted(presses, one === first);
}
