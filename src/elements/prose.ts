import {html, type TemplateResult} from 'lit';
import {properNames} from '../content/names.js';

const anyName = new RegExp(`(${properNames.map(({name}) => name).join('|')})`);

/**
 * A text with its proper names marked in their own language and direction, so
 * that a voice switches for them and Arabic punctuation stays in its place.
 */
export function prose(text: string, lang: string): (string | TemplateResult)[] {
  return text.split(anyName).map((part) => {
    const known = properNames.find(({name}) => name === part);
    return known && known.lang !== lang
      ? html`<bdi lang=${known.lang} dir="ltr">${part}</bdi>`
      : part;
  });
}

/** A text with one phrase in it made a link. */
export function linked(text: string, phrase: string, link: TemplateResult) {
  const [before, ...after] = text.split(phrase);
  return [before, link, after.join(phrase)];
}
