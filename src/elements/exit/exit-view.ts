import type {Toolkit} from '../../base/toolkit.js';
import type {MoreContent} from '../../content/content.js';

interface ExitView {
  href: string;
  /** How often Shift has been pressed. */
  presses: number;
  clicked?: (event: MouseEvent) => void;
}

/** The link that looks like a button, and what it can't promise. The build prerenders it too. */
export function exitView(
  {leave, shift, history}: MoreContent['exit'],
  {html}: Pick<Toolkit, 'html'>,
  {href, presses, clicked}: ExitView
) {
  const marks = [1, 2, 3].map((mark) => html`<i class=${mark > presses ? '' : 'pressed'}></i>`);
  // The space is in the same text node, since Chromium does not expose a separate one to screen
  // readers.
  return html`
    <div class="place">
      <a
        class="leave"
        part="link"
        href=${href}
        target="_top"
        rel="noreferrer"
        referrerpolicy="no-referrer"
        @click=${clicked}
        >${leave} ${presses ? html`<span class="marks" aria-hidden="true">${marks}</span>` : ''}</a
      >
    </div>
    <p class="muted"><span class="shift">${`${shift} `}</span>${history}</p>
  `;
}
