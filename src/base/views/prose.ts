import {html, nothing, type TemplateResult} from 'lit/html.js';
import {properNames} from '../../content/names.js';
import type {Localizer} from '../../language/language-controller.js';
import {css} from '../styles/css.js';

const anyName = new RegExp(`(${properNames.map(({name}) => name).join('|')})`);

/** `[words](id)`: a term that the glossary explains. */
const anyTerm = /\[([^\]]+)\]\(([\w-]+)\)/;

/**
 * A text with its glossary terms explained in place, and its proper names
 * marked in their own language and direction, so that a voice switches for
 * them and Arabic punctuation stays where it belongs.
 *
 * @param scope - Makes the ids of the terms in this text unique in the element.
 */
export function prose(text: string, l: Localizer, scope = ''): unknown[] {
  const parts: unknown[] = [];
  const pieces = text.split(anyTerm);
  for (let i = 0; i < pieces.length; i += 3) {
    parts.push(names(pieces[i]!, l));
    const id = pieces[i + 2];
    if (id) parts.push(term(names(pieces[i + 1]!, l), id, scope, l));
  }
  return parts;
}

function names(text: string, {language}: Localizer) {
  return text.split(anyName).map((part) => {
    const known = properNames.find(({name}) => name === part);
    return known && known.lang !== language?.tag
      ? html`<bdi lang=${known.lang} dir="ltr">${part}</bdi>`
      : part;
  });
}

/**
 * A button that opens its explanation in the top layer, so that nothing moves.
 * It loads when it is first opened, and stays until it is closed. A browser
 * without popovers shows it in the text.
 */
function term(words: unknown, id: string, scope: string, l: Localizer): TemplateResult {
  const explanation = (l.more?.glossary as Record<string, string> | undefined)?.[id];
  const place = `${scope}-${id}`;
  const load = () => {
    l.needMore();
  };
  return html`<button class="term" popovertarget=${place} @click=${load}>${words}</button
    ><span class="explanation" id=${place} popover role="note"
      >${explanation ? [html`<b>${words}: </b>`, explanation] : nothing}</span
    >`;
}

/** A text with its slot filled: with a link, a time, a name. */
export function filled(text: string, content: unknown) {
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

  /* Beside its term, where the browser can place it there. */
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
