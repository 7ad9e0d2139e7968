import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {activateTheme, installPlugin, removePlugin} from './dashboard.js';
import {withMustUse} from './must-use.js';
import {assertNumber, assertRuns} from './page-state.js';
import {languages, PHONE} from './snippets.js';
import {pluginArchive, siteOrigin, WordPress} from './wordpress.js';

const [dutch, arabic] = languages as [(typeof languages)[0], (typeof languages)[0]];
const block = '<!-- wp:signpost/panel /-->';

describe('the plugin, wherever a site puts it', () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await WordPress.open();
    await installPlugin(wordpress, pluginArchive);
  });
  after(async () => {
    await activateTheme(wordpress, 'twentytwentythree');
    await removePlugin(wordpress);
    await wordpress.close();
  });

  it('two panels on a page: each in its language, with one script', async () => {
    const content = `${block}<!-- wp:signpost/panel {"lang":"ar"} /-->`;
    const address = await wordpress.publishContent('author', content);
    for (const scripts of [false, true]) {
      const page = await wordpress.visit(address, {scripts});
      if (scripts) await assertRuns(page);
      for (const language of languages) {
        const within = `signpost-panel[lang="${language.tag}"]`;
        await assertNumber(page, language, {within, complete: true});
      }
      assert.equal((await page.$$('script[src*="files/signpost.js"]')).length, 1);
    }
  });

  it('in a reusable block', async () => {
    const reusable = {title: 'Hulp', status: 'publish', content: block};
    const {id} = await wordpress.ask<{id: number}>('administrator', '/wp/v2/blocks', reusable);
    await assertShown(`<!-- wp:block {"ref":${String(id)}} /-->`);
  });

  it('in a part of the template', async () => {
    const theme = 'twentytwentythree';
    const part = {slug: 'hulp', theme, area: 'uncategorized', content: block};
    await wordpress.ask('administrator', '/wp/v2/template-parts', part);
    await assertShown(`<!-- wp:template-part {"slug":"hulp","theme":"${theme}"} /-->`);
  });

  for (const [widget, instance] of [
    ['WP_Widget_Block', `['content' => '${block}']`],
    ['WP_Widget_Text', "['text' => '[signpost]', 'visual' => true, 'filter' => true]"],
  ] as const) {
    it(`in a widget of a classic theme: ${widget}`, async () => {
      await activateTheme(wordpress, 'twentytwentyone');
      const code = `add_action('get_footer', fn() => the_widget('${widget}', ${instance}));`;
      await withMustUse(code, () => assertShown('Een pagina.'));
      await activateTheme(wordpress, 'twentytwentythree');
    });
  }

  for (const content of [block, '[signpost]', `Inleiding.\n\n[signpost]\n\nSlot.`]) {
    it(`in content that is filtered twice: ${JSON.stringify(content)}`, async () => {
      const twice = `add_filter('the_content', function ($content) {
        static $isInner = false;
        if ($isInner) return $content;
        $isInner = true;
        $content = apply_filters('the_content', $content);
        $isInner = false;
        return $content;
      }, 99);`;
      await withMustUse(twice, () => assertShown(content));
    });
  }

  it('in content from which a theme removes HTML: the number stays', async () => {
    await withMustUse("add_filter('the_content', 'wp_kses_post', 99);", async () => {
      const page = await wordpress.visit(await wordpress.publishContent('author', block));
      const numbers = await page.$$eval(`a[href="tel:${PHONE}"]`, (links) =>
        links.map(({textContent}) => textContent)
      );
      assert.notEqual(numbers.length, 0);
      assert.ok(numbers.every((number) => /0800 266 64 36$/.test(number)));
    });
  });

  it('not in an excerpt', async () => {
    const post = {
      title: 'Hulp',
      status: 'publish',
      content: `Inleiding.\n\n${block}\n\n[signpost]`,
    };
    const answer = await wordpress.ask<{excerpt: {rendered: string}}>(
      'author',
      '/wp/v2/posts',
      post
    );
    assert.equal(answer.excerpt.rendered.trim(), '<p>Inleiding.</p>');
  });

  it('in what the REST API gives to another program, which keeps the number as it puts it on a page', async () => {
    const post = {title: 'Hulp', status: 'publish', content: block};
    const {content} = await wordpress.ask<{content: {rendered: string}}>(
      'author',
      '/wp/v2/posts',
      post
    );
    const page = await wordpress.visit('about:blank');
    await page.evaluate((html) => {
      document.documentElement.lang = 'nl';
      document.body.innerHTML = html;
    }, content.rendered);
    await assertNumber(page, dutch);
  });

  it('on a page that a cache kept in another language', async () => {
    const address = await wordpress.publishContent('author', block);
    let kept = '';
    await withMustUse("add_filter('locale', fn() => 'ar');", async () => {
      kept = await (await fetch(address)).text();
    });
    const page = await wordpress.visit(address, {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (request.url() === address)
            void request.respond({contentType: 'text/html', body: kept});
          else void request.continue();
        });
      },
    });
    await assertRuns(page);
    await assertNumber(page, arabic, {within: 'signpost-panel', complete: true});
  });

  it('for an editor in English on a Dutch site: English words, and the panel as visitors see it', async () => {
    await wordpress.ask('administrator', '/wp/v2/users/me', {locale: 'en_US'});
    try {
      const page = await wordpress.dashboard(
        `${siteOrigin}/wp-admin/options-general.php?page=signpost`
      );
      const heading = await page.$eval('h2', ({textContent}) => textContent);
      assert.equal(heading, 'Your own help');
      await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
      await page.close();
    } finally {
      await wordpress.ask('administrator', '/wp/v2/users/me', {locale: ''});
    }
  });

  for (const locale of ['nl_NL_formal', 'nl_BE']) {
    it(`for an editor on a site in ${locale}: Dutch words`, async () => {
      await withMustUse(`add_filter('locale', fn() => '${locale}');`, async () => {
        const page = await wordpress.dashboard(
          `${siteOrigin}/wp-admin/options-general.php?page=signpost`
        );
        const heading = await page.$eval('h2', ({textContent}) => textContent);
        assert.equal(heading, 'Uw eigen hulp');
        await page.close();
      });
    });
  }

  /** Whether a page with this content shows all of the panel, and the script finds its place. */
  async function assertShown(content: string) {
    const address = await wordpress.publishContent('administrator', content);
    for (const scripts of [false, true]) {
      const page = await wordpress.visit(address, {scripts});
      if (scripts) await assertRuns(page);
      await assertNumber(page, dutch, {within: 'signpost-panel', complete: true});
      assert.equal((await page.$$(`signpost-panel a[href="tel:${PHONE}"]`)).length, 1);
    }
  }
});
