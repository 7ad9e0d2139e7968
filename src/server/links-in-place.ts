/** Replaces buttons, which need the script, by links to the page that each would show. */
export function linksInPlace(html: string, name: string, tag: string, frames: string): string {
  const page = (to: string) => `${frames}${to}.html`;
  return html
    .replace(
      /<button (lang="([\w-]+)" dir="\w+" aria-current="(?:true|false)")>(.*?)<\/button>/g,
      (_, attributes: string, to: string, text: string) =>
        `<a href="${page(to)}" hreflang="${to}" ${attributes}>${text.trim()}</a>`
    )
    .replace(
      /<button class="switch" aria-pressed="\w+">(.*?)<\/button>/g,
      (_, text: string) =>
        `<a class="switch" href="${page(name === tag ? `${tag}-x-plain` : tag)}">${text.trim()}</a>`
    )
    .replace(
      /<button class="link">(.*?)<\/button>/g,
      (_, text: string) => `<a class="link" href="${page('nl')}" hreflang="nl">${text.trim()}</a>`
    );
}
