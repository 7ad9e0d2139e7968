import {css, html} from 'lit';
import {isListed} from '../../base/is-listed.js';
import {icon} from '../../base/views/icon.js';
import {fillSlots} from '../../base/views/prose.js';
import {type Language, offeredLanguages} from '../../language/languages.js';
import type {LanguageController} from '../../language/language-controller.js';

/**
 * The language picker: a disclosure with a button for each language, in its own
 * name, language and direction.
 *
 * @param only - The tags of those to offer beside the current one, separated by spaces. Default: all.
 */
export function languagePicker(
  {content, current}: LanguageController,
  only: string,
  choose: (language: Language) => Promise<void>
) {
  const offered = offeredLanguages.filter(
    (language) => language === current || isListed(only, language.tag)
  );
  return html`<details class="picker" part="picker" translate="no">
    <summary>
      ${icon('globe')}<span
        ><span class="hidden">${fillSlots(content.pair, content.picker, '')}</span
        ><bdi lang=${current!.tag}>${current!.name}</bdi></span
      >
    </summary>
    <ul class="plain">
      ${offered.map(
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
