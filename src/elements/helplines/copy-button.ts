import {html} from 'lit/html.js';
import type {Phone} from '../../content/directory/helpline.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../../base/styles/css.js';

/**
 * Copies a number. Shown where the device has a mouse and so, most likely, no
 * telephone: a feature of the device, not a guess from its name.
 */
export function copyButton({display}: Phone, {content}: Localizer) {
  const {copy, copied} = content.help;
  const press = async ({currentTarget}: Event) => {
    const said = (currentTarget as Element).nextElementSibling!;
    try {
      await navigator.clipboard.writeText(display);
      said.textContent = copied;
    } catch {
      // A frame may forbid it. The number can still be selected by hand.
    }
  };
  // Absent in pages that are not served securely, and before the script: then it only keeps its place.
  const disabled = !('clipboard' in navigator);
  return html`<button
      class="copy"
      aria-label="${copy}: ${display}"
      ?disabled=${disabled}
      @click=${press}
    >
      ${copy}</button
    ><span role="status" class="claim copied"></span>`;
}

export const copyStyles = css`
  .copy {
    min-height: 2.75em;
  }

  .copy:disabled {
    visibility: hidden;
  }

  /* Takes no room until it says something, and is there to be heard when it does. */
  .copied:empty {
    position: absolute;
  }

  @media not ((hover: hover) and (pointer: fine)) {
    .copy {
      display: none;
    }
  }
`;
