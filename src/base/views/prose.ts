import {css, html, nothing} from 'lit';
import type {Term} from '../../content/glossary.js';
import {properNames} from '../../content/names.js';
import type {LanguageController} from '../../language/language-controller.js';
import {lazyModule} from '../../loading/lazy-module.js';
import {addStyles} from '../styles/add-styles.js';

const explanationModule = lazyModule<typeof import('./explanation.lazy.js')>('explanation');

const anyName = new RegExp(`(${Object.keys(properNames).join('|')})`);

/** A term that the glossary explains: `[words](id)`. */
const anyTerm = /\[([^\]]+)\]\(([\w-]+)\)/;

/**
 * Renders a text: glossary terms are explained in place, and proper names are
 * marked in their own language and direction, so that a voice pronounces them
 * and Arabic punctuation stays where it belongs.
 *
 * @param scope - Makes the ids of the terms in this text unique in the element.
 */
export function prose(text: string, language: LanguageController, scope = ''): unknown {
  const pieces = text.split(anyTerm);
  if (pieces.length === 1) return withNames(text, language);
  const parts: unknown[] = [];
  for (let i = 0; i < pieces.length; i += 3) {
    parts.push(withNames(pieces[i]!, language));
    const id = pieces[i + 2];
    if (id) parts.push(term(withNames(pieces[i + 1]!, language), id, scope, language));
  }
  return parts;
}

function withNames(text: string, {current}: LanguageController) {
  const parts = text.split(anyName);
  // Most texts have none, and one text renders faster than a list.
  if (parts.length === 1) return text;
  // The names are every second part.
  return parts.map((part, index) => {
    const lang = index % 2 ? properNames[part] : undefined;
    return lang && lang !== current?.tag ? html`<bdi lang=${lang} dir="ltr">${part}</bdi>` : part;
  });
}

/**
 * A button that opens the term's explanation as a popover, so that nothing
 * moves. The explanation and its styles load when one is first opened. A browser without
 * popovers shows it in the text.
 */
function term(words: unknown, id: string, scope: string, language: LanguageController) {
  const glossary = language.parts.reference?.glossary as Record<string, Term> | undefined;
  const explanation = glossary?.[id];
  const place = `${scope}-${id}`;
  const load = ({currentTarget}: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    language.request('reference');
    void explanationModule.use(({styleExplanations}) => {
      styleExplanations(root, addStyles);
    });
  };
  return html`<button class="term" popovertarget=${place} @click=${load}>${words}</button
    ><span class="explanation" id=${place} popover role="note"
      >${
        explanation
          ? fillSlots(
              language.content.pair,
              html`<b>${withNames(explanation.word, language)}</b>`,
              withNames(explanation.meaning, language)
            )
          : nothing
      }</span
    >`;
}

/** Fills the slots `{}` of a text, in their order, with links, times or names. */
export function fillSlots(text: string, ...contents: unknown[]): unknown[] {
  return text.split('{}').flatMap((part, index) => (index ? [contents[index - 1], part] : [part]));
}

export const proseStyles = css`
  .term {
    display: inline;
    text-align: inherit;
    text-decoration: underline dotted 0.1em;
  }

  /* Shown by the styles that load when one is first opened. */
  .explanation {
    display: none;
  }

  @media print {
    .explanation:not(:empty) {
      display: inline;
      position: static;
      padding: 0;
      border: 0;
    }

    .explanation::before {
      content: ' (';
    }

    .explanation::after {
      content: ')';
    }
  }
`;
