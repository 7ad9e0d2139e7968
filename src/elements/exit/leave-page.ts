/**
 * The window that is left: the whole tab's. From a frame that is possible only
 * where every page around is of the same origin and no sandbox forbids it; it
 * can't be known of any other.
 */
export function windowToLeave(): Window | undefined {
  try {
    for (let at: Window = window; at !== at.top; at = at.parent) {
      // Nothing, or an error, where the page around is of another origin.
      const sandbox = at.frameElement!.getAttribute('sandbox');
      if (sandbox !== null && !sandbox.split(/\s+/).includes('allow-top-navigation')) {
        return undefined;
      }
    }
    return window.top ?? undefined;
  } catch {
    return undefined;
  }
}

/** What stands on the cover, and the element whose language and colour scheme it takes. */
export interface Cover {
  words: string;
  like: HTMLElement | null;
}

/** Covers the page and goes; the other page takes its place in the history, so Back does not return. */
export function leave(from: Window, href: string, cover: Cover) {
  try {
    silence(from);
    hide(from.document, cover);
  } catch (error) {
    // The way out matters more than how it looks.
    console.error(error);
  }
  from.location.replace(href);
}

/** The other page is not told of this one, and nothing of it is read aloud any longer. */
function silence(from: Window) {
  const {document} = from;
  // Of a link `rel` says it; here only the page can.
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  document.head.append(referrer);
  (from as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis?.cancel();
}

function hide(page: Document, {words, like}: Cover) {
  if (words) page.title = words;
  const cover = page.createElement('div');
  const looks = {
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
    // Of the system's own colours nothing shines through.
    'color-scheme': like ? getComputedStyle(like).colorScheme : 'light dark',
    background: 'Canvas',
    color: 'CanvasText',
    font: 'large system-ui, sans-serif',
  };
  // Important, and from the script: no rule of the page's and no policy stands in its way.
  for (const [name, value] of Object.entries(looks)) {
    cover.style.setProperty(name, value, 'important');
  }
  cover.lang = like?.lang ?? '';
  cover.dir = like?.dir ?? 'auto';
  cover.setAttribute('role', 'alert');
  cover.popover = 'manual';
  page.documentElement.append(cover);
  (cover as Partial<HTMLElement>).showPopover?.();
  // What it covers is not to be read aloud or reached by keyboard either.
  page.body.inert = true;
  // After it is there, so that it is announced.
  cover.textContent = words;
}
