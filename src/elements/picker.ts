import {css, html} from 'lit';
import {pickerText} from '../content/panel.js';
import {type Language, languages} from '../language/languages.js';
import type {Localizer} from '../language/localizer.js';

/**
 * The language picker: a disclosure with a button for each language, in its own
 * name, language and direction.
 *
 * When a language has been chosen the list closes and focus goes back to the
 * summary. Its name is then the new language's: that is the announcement, once.
 */
export function picker(l: Localizer) {
  const current = l.language!;
  const choose = async (language: Language, event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const details = button.closest('details')!;
    await l.choose(language);
    // Focus may have moved on while the language loaded; then it stays where it is.
    const hasFocus = button.matches(':focus');
    details.open = false;
    if (hasFocus) details.querySelector('summary')!.focus();
  };
  return html`<details class="picker" part="picker">
    <summary>
      <span>${pickerText(l).label}: <bdi lang=${current.tag}>${current.name}</bdi></span>
    </summary>
    <ul class="plain">
      ${languages.map(
        (language) =>
          html`<li>
            <button
              type="button"
              lang=${language.tag}
              dir=${language.dir ?? 'ltr'}
              aria-current=${language === current ? 'true' : 'false'}
              @click=${(event: Event) => choose(language, event)}
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

  .picker button {
    min-width: 2.75em;
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .picker [aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
`;
