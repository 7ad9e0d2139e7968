import {css, html, nothing} from 'lit';
import {isListed} from '../../base/is-listed.js';
import type {Language} from '../../language/languages.js';
import type {LanguageController} from '../../language/language-controller.js';

/**
 * Offers the visitor's own language, in its own words. It holds its place until these have loaded.
 *
 * @param only - The tags of the languages that may be offered, separated by spaces. Default: all.
 */
export function languageOffer(
  {offer}: LanguageController,
  only: string,
  choose: (language: Language) => Promise<void>
) {
  if (!offer || !isListed(only, offer.language.tag)) return nothing;
  const {language, sentence} = offer;
  return html`<p class="offer">
    ${
      sentence
        ? html`<button class="link" lang=${language.tag} @click=${() => choose(language)}>
            <bdi>${sentence}</bdi>
          </button>`
        : nothing
    }
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
