import {JSDOM} from 'jsdom';

/**
 * A prerendered panel with comments around what a setting changes, so that the plugin finds it
 * without a parser: `<!--need:victim-->…<!--/need:victim-->`.
 */
export function marked(html: string): string {
  const {document} = new JSDOM(html).window;
  // jsdom keeps the template of a declarative shadow root as a template.
  const {content} = document.querySelector<HTMLTemplateElement>('template[shadowrootmode]')!;
  const find = (selector: string) => {
    const found = content.querySelector(selector);
    if (!found) throw new Error(`The prerendered panel has no ${selector}`);
    return found;
  };
  const around = (name: string, first: Element, last = first) => {
    first.before(document.createComment(name));
    last.after(document.createComment(`/${name}`));
  };
  const inside = (name: string, element: Element) => {
    element.prepend(document.createComment(name));
    element.append(document.createComment(`/${name}`));
  };

  inside('title', find('.title'));
  around('help', find('section.help'));
  inside('needs', find('.needs'));
  for (const need of content.querySelectorAll<HTMLElement>('[data-need]')) {
    const name = need.dataset['need']!;
    around(`need:${name}`, need);
    const cards = need.querySelector('.cards');
    cards?.append(
      document.createComment(`local:${name}`),
      document.createComment(`/local:${name}`)
    );
  }
  around('rubrics', find('section:has(.rubrics)'));
  around('figures', find('.rubrics > details:not([data-rubric])'));
  return `${document.body.innerHTML.replaceAll('<!--?-->', '').trim()}\n`;
}
