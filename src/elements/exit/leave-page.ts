/**
 * The window to leave: that of the whole tab. Undefined in a frame that may not navigate it, because
 * a page around the frame has another origin or sandboxes it.
 */
export function windowToLeave(): Window | undefined {
  try {
    for (let frame: Window = window; frame !== frame.top; frame = frame.parent) {
      // `frameElement` is null, or throws, if the page around the frame has another origin.
      const sandbox = frame.frameElement!.getAttribute('sandbox');
      if (sandbox !== null && !sandbox.split(/\s+/).includes('allow-top-navigation')) {
        return undefined;
      }
    }
    return window.top ?? undefined;
  } catch {
    return undefined;
  }
}

/** What covers the page while the other page loads. */
export interface Cover {
  text: string;
  /** The cover takes its language, direction and colour scheme from this element. */
  styledLike: HTMLElement | null;
}

/** After the visitor has decided to stay, if the page has asked. Longer than most pages take to load. */
const UNCOVER_AFTER_MS = 3000;

/**
 * Covers the page and navigates to another one. That replaces this page in the history, so that the
 * Back button does not return to it: also not to where it was before a link within the page was
 * followed, in browsers that let a page go back there first.
 */
export function leavePage(tab: Window, href: string, cover: Cover) {
  let back: Promise<unknown> | undefined;
  try {
    suppressReferrer(tab.document);
    stopSpeech(tab);
    const uncover = coverPage(tab.document, cover);
    leaveUnasked(tab, uncover);
    back = backToFirstEntry(tab);
  } catch (error) {
    // Leaving matters more than the cover, and than where Back leads.
    console.error(error);
  }
  const leave = () => {
    tab.location.replace(href);
  };
  // Not by `finally`, which old libraries leave out of the `Promise` that they put in its place.
  if (back) void back.then(leave, leave);
  else leave();
}

/** How long going back within the page may take. */
const BACK_WITHIN_MS = 300;
/** Firefox replaces the entry of before if asked at once. */
const SETTLE_MS = 50;

/** Undefined where the page has no other entry in the history, or the browser can't tell. */
function backToFirstEntry(tab: Window): Promise<unknown> | undefined {
  const {navigation} = tab as Partial<Pick<Window, 'navigation'>>;
  const first = navigation?.entries().find(({sameDocument}) => sameDocument);
  if (!navigation || !first || first.key === navigation.currentEntry?.key) return undefined;
  navigation.addEventListener('navigate', prevent);
  const {finished} = navigation.traverseTo(first.key) as {finished: Promise<unknown>};
  const settled = finished.then(() => wait(SETTLE_MS));
  const done = () => {
    navigation.removeEventListener('navigate', prevent);
  };
  // The page may forbid to go back. Leaving matters more.
  return Promise.race([settled, wait(BACK_WITHIN_MS)]).then(done, done);
}

/** Some pages load anew when they hear that the visitor has gone back, and would so stay. */
const prevent = (event: NavigateEvent) => {
  if (event.navigationType !== 'traverse') event.preventDefault();
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Keeps the page from asking whether to leave, unless it asks by a listener that came before. If it
 * has asked nonetheless, it can be stayed on.
 */
function leaveUnasked(tab: Window, uncover: () => void) {
  tab.onbeforeunload = null;
  const unloads = (event: BeforeUnloadEvent) => {
    event.stopImmediatePropagation();
    // The browser will ask. Timers wait for the answer.
    const {returnValue} = event as {returnValue: unknown};
    if (event.defaultPrevented || returnValue) setTimeout(uncover, UNCOVER_AFTER_MS);
  };
  tab.addEventListener('beforeunload', unloads, {capture: true, once: true});
}

/** A link has `rel` for this; a navigation by script follows the policy of the page. */
function suppressReferrer(page: Document) {
  const meta = page.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  page.head.append(meta);
}

function stopSpeech(tab: Partial<Pick<Window, 'speechSynthesis'>>) {
  tab.speechSynthesis?.cancel();
}

/** @returns a function that takes the cover away. */
function coverPage(page: Document, {text, styledLike}: Cover): () => void {
  const {title, body} = page;
  if (text) page.title = text;
  const cover = page.createElement('div');
  const styles = {
    all: 'initial',
    position: 'fixed',
    top: '0',
    left: '0',
    'z-index': '2147483647',
    display: 'grid',
    'place-content': 'center',
    width: '100%',
    height: '100%',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    padding: '1em',
    border: '0',
    'box-sizing': 'border-box',
    // System colours are opaque, unlike those that the page may set.
    'color-scheme': styledLike ? getComputedStyle(styledLike).colorScheme : 'light dark',
    background: 'Canvas',
    color: 'CanvasText',
    font: 'large system-ui, sans-serif',
  };
  // `!important` overrides the page's rules; `style-src` does not apply to the CSSOM.
  for (const [name, value] of Object.entries(styles)) {
    cover.style.setProperty(name, value, 'important');
  }
  cover.lang = styledLike?.lang ?? '';
  cover.dir = styledLike?.dir ?? 'auto';
  cover.setAttribute('role', 'alert');
  cover.popover = 'manual';
  page.documentElement.append(cover);
  (cover as Partial<HTMLElement>).showPopover?.();
  // The covered page must not be reached by keyboard or screen reader either.
  body.inert = true;
  // An alert is announced when its text changes, so the text is set last.
  cover.textContent = text;
  return () => {
    cover.remove();
    body.inert = false;
    page.title = title;
  };
}
