import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {Piece} from '../forms/result.js';
import {getLocale} from '../localization.js';
import type {Editing} from '../steps/step.js';

/** How long the text is that an editor pastes, and how to make it shorter. */
export function lengthNote(pieces: readonly Piece[], {settings: {parts}, change}: Editing) {
  const words = pieces.reduce((sum, {code}) => sum + countWords(code), 0);
  // As many as a reader would guess: the exact number says nothing.
  const rounded = new Intl.NumberFormat(getLocale()).format(Math.ceil(words / 50) * 50);
  const isShort = parts.join() === 'help';
  return html`<p>
    ${msg(str`De tekst telt ongeveer ${rounded} woorden, in al uw talen samen.`, {id: 'start.length'})}
    ${
      isShort
        ? msg('Wat ertegen gedaan wordt en de cijfers zijn weggelaten, ook in de brief aan IT.', {
            id: 'start.length.left-out',
          })
        : msg('Het kan korter: met alle hulp, ook die van u, en zonder de rest.', {
            id: 'start.length.shorter',
          })
    }
    <button type="button" class="link" @click=${() => change({parts: isShort ? [] : ['help']})}>
      ${
        isShort
          ? msg('Zet alles terug', {id: 'start.length.all'})
          : msg('Laat alleen zien waar hulp is', {id: 'start.length.help'})
      }
    </button>
  </p>`;
}

/** The words of HTML; each sign of Chinese is one. */
function countWords(code: string): number {
  const {textContent} = new DOMParser().parseFromString(code, 'text/html').body;
  return textContent.match(/\p{Script=Han}|[\p{L}\p{M}\d]+/gu)?.length ?? 0;
}
