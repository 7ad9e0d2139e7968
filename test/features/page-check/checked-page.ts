import {folded, Page, until} from '../../support/page.js';

const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';

/** A number for visitors without the script, as in every snippet. */
export const NUMBER = '<p>Stop it Now: <a href="tel:+318002666436">0800 266 64 36</a></p>';

/** A page with the check, and the lines of its box. */
export class CheckedPage {
  private constructor(readonly page: Page) {}

  /** Opens a page at an address with `?signpost-check`. */
  static async open(html: string, {lang = 'nl', script = SCRIPT, query = 'signpost-check'} = {}) {
    const body = `<script>document.documentElement.lang=${JSON.stringify(lang)}</script><body>${script}${html}`;
    const page = await Page.open({url: `/page?html=${encodeURIComponent(body)}&${query}`});
    const checked = new CheckedPage(page);
    await until(() => checked.box);
    return checked;
  }

  get box() {
    return this.page.document.querySelector<HTMLElement>('.signpost-check')?.shadowRoot;
  }

  get lines(): string[] {
    return [...(this.box?.querySelectorAll('li') ?? [])].map((line) => folded(line));
  }

  /** Waits for a line, which may come when something has loaded. */
  async line(expected: RegExp): Promise<string> {
    await until(() => this.lines.some((line) => expected.test(line)));
    return this.lines.find((line) => expected.test(line))!;
  }

  button(name: 'copy' | 'close') {
    return this.box!.querySelector<HTMLButtonElement>(`.${name}`)!;
  }

  close() {
    this.page.close();
  }
}
