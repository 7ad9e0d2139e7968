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

/**
 * Covers the page and navigates to another one. That replaces this page in the history, so that the
 * Back button does not return to it.
 */
export function leavePage(tab: Window, href: string, cover: Cover) {
  try {
    suppressReferrer(tab.document);
    stopSpeech(tab);
    coverPage(tab.document, cover);
  } catch (error) {
    // Leaving matters more than the cover.
    console.error(error);
  }
  tab.location.replace(href);
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

function coverPage(page: Document, {text, styledLike}: Cover) {
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
  page.body.inert = true;
  // An alert is announced when its text changes, so the text is set last.
  cover.textContent = text;
}
