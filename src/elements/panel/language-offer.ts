import {css, html, nothing} from 'lit';
import type {Language} from '../../language/languages.js';
import type {LanguageController} from '../../language/language-controller.js';

/**
 * Offers the visitor's own language, in its own words. The button has the direction of the panel, so
 * that its start stays in place when the sentence replaces the name.
 */
export function languageOffer(
  {offer}: LanguageController,
  choose: (language: Language) => Promise<void>
) {
  if (!offer) return nothing;
  const {language, sentence} = offer;
  return html`<p class="offer">
    <button class="link" lang=${language.tag} @click=${() => choose(language)}>
      <bdi>${sentence ?? language.name}</bdi>
    </button>
  </p>`;
}

export const languageOfferStyles = css`
  .offer {
    flex: 1 1 0;
    min-width: 5em;
    margin: 0;
    line-height: 1.3;
  }
`;
