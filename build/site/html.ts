/** Markup, which `html` inserts without escaping it. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = Html | string | number | undefined | readonly Value[];

/** A template of HTML: text is escaped, `undefined` is left out, lists are joined. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({raw: strings}, ...values.map(markupOf)));
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return String(value).replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
