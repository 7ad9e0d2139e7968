import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Piece} from '../forms/result.js';
import {getLocale} from '../localization.js';
import type {Editing} from '../steps/step.js';

/** How long the text is that an editor pastes, and how to make it shorter. */
export function lengthNote(pieces: readonly Piece[], {settings: {parts}, change}: Editing) {
  const words = pieces.reduce((sum, {code}) => sum + countWords(code), 0);
  // As many as a reader would guess: the exact number says nothing.
  const rounded = new Intl.NumberFormat(getLocale()).format(Math.ceil(words / 50) * 50);
  return html`<p>
    ${msg(str`De tekst telt ongeveer ${rounded} woorden.`, {id: 'start.length'})}
    ${
      parts.join() === 'help'
        ? nothing
        : html`<button type="button" class="link" @click=${() => change({parts: ['help']})}>
            ${msg('Laat alleen zien waar hulp is', {id: 'start.length.help'})}
          </button>`
    }
  </p>`;
}

/** The words of HTML; each sign of Chinese is one. */
function countWords(code: string): number {
  const {textContent} = new DOMParser().parseFromString(code, 'text/html').body;
  return textContent.match(/\p{Script=Han}|[\p{L}\p{M}\d]+/gu)?.length ?? 0;
}
