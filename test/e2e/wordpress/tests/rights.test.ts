import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {siteOrigin, WordPress} from './wordpress.js';

describe('WordPress', () => {
  let wordpress: WordPress;
  before(async () => (wordpress = await WordPress.open()));
  after(() => wordpress.close());

  for (const [user, may] of [
    ['administrator', true],
    ['author', false],
  ] as const) {
    it(`${may ? 'lets' : 'does not let'} an ${user} use any HTML`, async () => {
      const {capabilities} = await wordpress.ask<{capabilities: Record<string, boolean>}>(
        user,
        '/wp/v2/users/me?context=edit'
      );
      assert.equal(capabilities['unfiltered_html'] ?? false, may);
      assert.equal(capabilities['publish_posts'], true);
    });
  }

  it('shows its pages in Dutch', async () => {
    const page = await wordpress.visit(siteOrigin);
    assert.equal(await page.$eval('html', ({lang}) => lang), 'nl-NL');
  });
});
