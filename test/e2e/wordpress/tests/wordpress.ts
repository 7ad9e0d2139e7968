import puppeteer, {type Browser, type Page} from 'puppeteer-core';

export type User = 'administrator' | 'author';
/** `block`: the block editor's own blocks. `classic`: text as the classic editor saves it. */
export type Editor = 'block' | 'classic';

export const users: User[] = ['administrator', 'author'];
export const editors: Editor[] = ['block', 'classic'];

interface Environment {
  origin: string;
  password: string;
  formsOrigin: string;
  chromium: string;
  /** The archive of the plugin. */
  plugin: string;
  /** The folder of the site. */
  folder: string;
  /** What the site's configuration reads. */
  environment: Record<string, string>;
}

const given = process.env['WORDPRESS'];
if (!given) throw new Error('Run by: npm run test:wordpress');
const environment = JSON.parse(given) as Environment;

/** The origins of the forms and of the site. */
export const {formsOrigin, origin: siteOrigin} = environment;

/** The plugin's archive, and the site's folder. */
export const {plugin: pluginArchive, folder: siteFolder} = environment;

/** The environment of PHP for the site. */
export const siteEnvironment = environment.environment;

/** The parts of the editor's scripts that the tests use. */
interface Editing {
  apiFetch<T>(request: {path: string; method?: string; data?: unknown}): Promise<T>;
  blocks: {createBlock(name: string, attributes: object): object; serialize(block: object): string};
}

interface Visit {
  scripts?: boolean;
  width?: number;
  /** Prepares the page before it loads. */
  prepare?: (page: Page) => Promise<void>;
}

/** The site in Chromium, which can't reach other machines. */
export class WordPress {
  private readonly editorPages = new Map<User, Promise<Page>>();

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<WordPress> {
    const args = [
      // Chromium's sandbox does not start as root, for example in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ];
    return new WordPress(await puppeteer.launch({executablePath: environment.chromium, args}));
  }

  close() {
    return this.browser.close();
  }

  /** Sends a REST request as the user, by the function that the editor uses. */
  async ask<T>(
    user: User,
    path: string,
    data?: object,
    method = data ? 'POST' : 'GET'
  ): Promise<T> {
    const page = await this.editorOf(user);
    const request = {path, method, ...(data && {data})};
    const answer = await page.evaluate(
      (request) => (window as unknown as {wp: Editing}).wp.apiFetch<unknown>(request),
      request
    );
    return answer as T;
  }

  /** Publishes the pasted text as a post, and returns its address. */
  async publish(user: User, editor: Editor, pasted: string): Promise<string> {
    const content =
      editor === 'block' ? await this.block(user, pasted) : `Inleiding.\n\n${pasted}\n\nSlot.`;
    return this.publishContent(user, content);
  }

  /** Publishes a post with this content, as the database has it. */
  async publishContent(user: User, content: string): Promise<string> {
    const post = {title: 'Hulp', status: 'publish', content};
    const {link} = await this.ask<{link: string}>(user, '/wp/v2/posts', post);
    return link;
  }

  /** Opens a page as a visitor who is not logged in. */
  async visit(address: string, {scripts = true, width = 1280, prepare}: Visit = {}): Promise<Page> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width, height: 900});
    await page.setJavaScriptEnabled(scripts);
    await prepare?.(page);
    await page.goto(address);
    return page;
  }

  /** Opens a page of the dashboard in a tab of its own. */
  async dashboard(address: string, user: User = 'administrator'): Promise<Page> {
    const editor = await this.editorOf(user);
    const page = await editor.browserContext().newPage();
    await page.setViewport({width: 1280, height: 900});
    // The editor asks before it is left; a test does not.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    return page;
  }

  /** The block for the pasted text: an embed for an address, "Custom HTML" for code. */
  private async block(user: User, pasted: string): Promise<string> {
    const page = await this.editorOf(user);
    return page.evaluate((pasted) => {
      const {blocks} = (window as unknown as {wp: Editing}).wp;
      return blocks.serialize(
        /^https?:\S+$/.test(pasted)
          ? blocks.createBlock('core/embed', {url: pasted})
          : blocks.createBlock('core/html', {content: pasted})
      );
    }, pasted);
  }

  /** The page with the editor in which the user is logged in. */
  private editorOf(user: User): Promise<Page> {
    const editor = this.editorPages.get(user) ?? this.logIn(user);
    this.editorPages.set(user, editor);
    return editor;
  }

  private async logIn(user: User): Promise<Page> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${siteOrigin}/wp-login.php`);
    // Not typed, since the form moves focus while somebody types.
    await page.$eval(
      '#loginform',
      (form, user, password) => {
        form.querySelector<HTMLInputElement>('#user_login')!.value = user;
        form.querySelector<HTMLInputElement>('#user_pass')!.value = password;
      },
      user,
      environment.password
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${siteOrigin}/wp-admin/post-new.php`);
    await page.waitForFunction(() => {
      const {wp} = window as unknown as {wp?: Partial<Editing>};
      return wp?.apiFetch && wp.blocks;
    });
    return page;
  }
}
