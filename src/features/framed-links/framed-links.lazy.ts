import type {Toolkit} from '../../base/toolkit.js';

/** Shows below a link, which the frame may not follow, where it leads. */
export function showAddress(
  link: HTMLAnchorElement,
  text: string,
  {render, fillSlots, html}: Toolkit
) {
  const block = link.closest('p, .contact')!;
  const shown = block.nextElementSibling;
  const note = shown?.matches('.address') ? shown : document.createElement('p');
  note.className = 'address';
  note.setAttribute('role', 'status');
  block.after(note);
  const address = html`<bdi dir="ltr" translate="no">${link.href}</bdi>`;
  render(fillSlots(text, address), note as HTMLElement);
}
