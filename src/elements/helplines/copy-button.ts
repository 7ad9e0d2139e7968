import {css, html, render} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Phone} from '../../content/directory/helpline.js';
import {fillSlots} from '../../base/views/prose.js';
import type {LanguageController} from '../../language/language-controller.js';

/**
 * Copies a number. The button shows on devices with a mouse, which most likely
 * are no telephones.
 */
export function copyButton({display}: Phone, {content, current}: LanguageController) {
  const {pair} = content;
  const {copy, copied, notCopied} = content.help;
  const copyNumber = async ({currentTarget}: Event) => {
    const status = (currentTarget as Element).nextElementSibling as HTMLElement;
    let text = copied;
    try {
      await navigator.clipboard.writeText(display);
    } catch {
      // A frame, or the visitor, may forbid it.
      text = notCopied;
    }
    // With its language, since the visitor may choose another one later; as a new element, since a text
    // that changes by itself looks like a translation by the browser.
    render(keyed(text, html`<bdi lang=${current!.tag}>${text}</bdi>`), status);
  };
  // Pages that are not served securely have no clipboard, and prerendered pages don't know yet. The
  // disabled button keeps its place.
  const disabled = !('clipboard' in navigator);
  return html`<button
      class="copy"
      aria-label=${fillSlots(pair, copy, display).join('')}
      ?disabled=${disabled}
      @click=${copyNumber}
    >
      ${copy}</button
    ><span role="status" class="claim copied"></span>`;
}

export const copyStyles = css`
  .copy {
    min-width: max(44px, 2.75em);
    min-height: 2.75em;
  }

  .copy:disabled {
    visibility: hidden;
  }

  /* The live region takes no space until it says something. */
  .copied:empty {
    position: absolute;
  }

  @media not ((hover: hover) and (pointer: fine)) {
    .copy {
      display: none;
    }
  }
`;
