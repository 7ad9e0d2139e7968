import type {ContentElement} from '../../base/content-element.js';
import type {Toolkit} from '../../base/toolkit.js';

const watched = new WeakSet<ContentElement>();

/**
 * Opens other sites in a window of their own, since most refuse to be shown in a frame. A sandbox may
 * forbid windows; then the link's address shows, to copy.
 */
export function openOutside(host: ContentElement, toolkit: Toolkit) {
  if (watched.has(host)) return;
  watched.add(host);
  if (isSandboxed()) host.language.request('more');
  host.shadowRoot!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="http"]');
    if (!link || link.target) return;
    if (!isSandboxed()) {
      link.target = '_blank';
      return;
    }
    event.preventDefault();
    if (!opens(link.href)) void showAddress(link, host, toolkit);
  });
}

/** Whether a window has opened. Firefox throws where others return null. */
function opens(address: string): boolean {
  let opened: Window | null = null;
  try {
    opened = window.open(address);
    // As `rel="noopener"` does for a link.
    if (opened) opened.opener = null;
  } catch {
    // Either there is none, or it is not ours any more.
  }
  return opened !== null;
}

/** Whether the frame has no origin of its own, so that it may lack the right to open windows too. */
const isSandboxed = () => self.origin === 'null';

/** Shows below a link, which the frame may not follow, where it leads. */
async function showAddress(
  link: HTMLAnchorElement,
  {language}: ContentElement,
  {render, fillSlots, html}: Toolkit
) {
  // Its words may be on their way.
  await language.settled();
  const {current, parts} = language;
  const block = link.closest('p, .contact')!;
  const shown = block.nextElementSibling;
  const note = shown?.matches('.address') ? (shown as HTMLElement) : document.createElement('p');
  note.className = 'address';
  // The visitor may choose another language later.
  note.lang = current?.tag ?? '';
  note.setAttribute('role', 'status');
  block.after(note);
  const address = html`<bdi dir="ltr" translate="no">${link.href}</bdi>`;
  render(fillSlots(parts.more?.text.noWindow ?? '{}', address), note);
}
