import {css, html} from 'lit';
import {type Language, offeredLanguages} from '../../language/languages.js';
import type {LanguageController} from '../../language/language-controller.js';

/**
 * The language picker: a disclosure with a button for each language, in its own
 * name, language and direction.
 */
export function languagePicker(
  {content, current}: LanguageController,
  choose: (language: Language) => Promise<void>
) {
  return html`<details class="picker" part="picker">
    <summary>
      <span>${content.picker}: <bdi lang=${current!.tag}>${current!.name}</bdi></span>
    </summary>
    <ul class="plain">
      ${offeredLanguages.map(
        (language) =>
          html`<li>
            <button
              lang=${language.tag}
              dir=${language.dir ?? 'ltr'}
              aria-current=${language === current ? 'true' : 'false'}
              @click=${() => choose(language)}
            >
              ${language.name}
            </button>
          </li>`
      )}
    </ul>
  </details>`;
}

export const languagePickerStyles = css`
  .picker ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.25em 0 1em;
  }
`;
