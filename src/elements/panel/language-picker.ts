import {html} from 'lit/html.js';
import {type Language, languages} from '../../language/languages.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../../base/styles/css.js';

const offered = languages.filter(({hidden}) => !hidden);

/**
 * The language picker: a disclosure with a button for each language, in its own
 * name, language and direction.
 *
 * When a language has been chosen the element closes the list and gives focus
 * back to the summary, whose name is then the new language's: that is the
 * announcement, once.
 */
export function picker(l: Localizer, choose: (language: Language) => Promise<void>) {
  const current = l.language!;
  return html`<details class="picker" part="picker">
    <summary>
      <span>${l.content.picker}: <bdi lang=${current.tag}>${current.name}</bdi></span>
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

export const pickerStyles = css`
  .picker ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.25em 0 1em;
  }
`;
