import {siteName} from '../../base/views/contact-links.js';
import type {Phone} from '../../content/directory/helpline.js';
import {fill} from '../../content/punctuation.js';
import {webAddress} from '../../elements/exit/destination.js';

/**
 * Writes blocks of HTML. Each has a language of its own, since a CMS might remove an element around
 * them: by default that of the page. In one of their own, their text sets the direction.
 */
export class HtmlBlocks {
  /** @param level - The level of the title, which is the first heading. */
  constructor(
    private readonly tag: string,
    private readonly dir: string,
    private readonly level: number
  ) {}

  /** @param depth - How many levels below the title. */
  heading(depth: number, html: string, lang?: string): string {
    const name = `h${Math.min(6, this.level + depth)}`;
    return `<${name}${this.language(lang)}>${html}</${name}>`;
  }

  /** Words in another language, whose direction does not move the block that they are in. */
  span(html: string, lang?: string): string {
    return lang === undefined ? html : `<span${this.language(lang)}>${html}</span>`;
  }

  p(html: string, lang?: string): string {
    return `<p${this.language(lang)}>${html}</p>`;
  }

  list(items: readonly string[]): string {
    return `<ul${this.language()}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  }

  details(summary: string, ...blocks: string[]): string {
    return `<details${this.language()}><summary>${summary}</summary>${blocks.join('')}</details>`;
  }

  private language(lang?: string): string {
    const [tag, dir] = lang === undefined ? [this.tag, this.dir] : [lang, 'auto'];
    return ` lang="${escapeHtml(tag)}" dir="${escapeHtml(dir)}"`;
  }
}

/** Escapes any text, for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Escapes a text of the content. Glossary marks are reduced to their words. */
export const contentHtml = (text: string) =>
  escapeHtml(text.replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1'));

/** Fills the slots of a text of the content, in their order, with HTML. */
export const fillHtml = (text: string, ...html: string[]) => fill(contentHtml(text), ...html);

export const phoneLink = ({dial, display}: Phone) =>
  `<a href="tel:${escapeHtml(dial)}" dir="ltr">${escapeHtml(display)}</a>`;

/** A link to a website by its address as people read it; empty for an address that is not of the web. */
export function siteLink(url: string): string {
  const address = webAddress(url);
  return address
    ? `<a href="${escapeHtml(address)}" dir="ltr">${escapeHtml(siteName(address))}</a>`
    : '';
}
