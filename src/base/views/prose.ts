import {css, html, nothing} from 'lit';
import {properNames} from '../../content/names.js';
import type {LanguageController} from '../../language/language-controller.js';

const anyName = new RegExp(`(${properNames.map(({name}) => name).join('|')})`);

/** A term that the glossary explains: `[words](id)`. */
const anyTerm = /\[([^\]]+)\]\(([\w-]+)\)/;

/**
 * Renders a text: glossary terms are explained in place, and proper names are
 * marked in their own language and direction, so that a voice pronounces them
 * and Arabic punctuation stays where it belongs.
 *
 * @param scope - Makes the ids of the terms in this text unique in the element.
 */
export function prose(text: string, language: LanguageController, scope = ''): unknown[] {
  const parts: unknown[] = [];
  const pieces = text.split(anyTerm);
  for (let i = 0; i < pieces.length; i += 3) {
    parts.push(withNames(pieces[i]!, language));
    const id = pieces[i + 2];
    if (id) parts.push(term(withNames(pieces[i + 1]!, language), id, scope, language));
  }
  return parts;
}

function withNames(text: string, {current}: LanguageController) {
  return text.split(anyName).map((part) => {
    const known = properNames.find(({name}) => name === part);
    return known && known.lang !== current?.tag
      ? html`<bdi lang=${known.lang} dir="ltr">${part}</bdi>`
      : part;
  });
}

/**
 * A button that opens the term's explanation as a popover, so that nothing
 * moves. The explanation loads when it is first opened. A browser without
 * popovers shows it in the text.
 */
function term(words: unknown, id: string, scope: string, language: LanguageController) {
  const explanation = (language.more?.glossary as Record<string, string> | undefined)?.[id];
  const place = `${scope}-${id}`;
  const load = () => {
    language.requestMore();
  };
  return html`<button class="term" popovertarget=${place} @click=${load}>${words}</button
    ><span class="explanation" id=${place} popover role="note"
      >${explanation ? [html`<b>${words}: </b>`, explanation] : nothing}</span
    >`;
}

/** Fills the slot `{}` of a text with a link, a time or a name. */
export function fillSlot(text: string, content: unknown) {
  const [before, after] = text.split('{}');
  return [before, content, after];
}

export const proseStyles = css`
  .term {
    display: inline;
    text-align: inherit;
    text-decoration: underline dotted 0.1em;
  }

  .explanation:empty {
    display: none;
  }

  .explanation:popover-open {
    position: fixed;
    inset: auto 1em 1em;
    max-width: 26em;
    margin: 0.35em auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0.25em 1.5em #0006;
    font-weight: 400;
  }

  /* Beside its term, in browsers with anchor positioning. */
  @supports (position-area: block-end) {
    .explanation:popover-open {
      inset: auto;
      position-area: block-end span-inline-end;
      position-try:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }

  @media print {
    .explanation {
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
