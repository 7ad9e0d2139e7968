/** Every number that a panel shows in the Netherlands. */
export const NUMBERS = [
  '112',
  '0800 266 64 36',
  '0800-2000',
  '0800-0432',
  '0800-0188',
  '0900-0101',
  '0900-8844',
  '0800-7000',
  '113',
  '0800-0113',
];

/** The HTML to paste into a page: `nl` is prerendered, `nl.plain` is plain HTML. */
export const publishedHtml = async (name: string) =>
  (await fetch(`/dist/html/${name}.html`)).text();
