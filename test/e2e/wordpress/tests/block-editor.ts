import type {Page} from 'puppeteer-core';
import {siteOrigin, type User, type WordPress} from './wordpress.js';

/** The parts of the editor's data that the tests use. */
export interface Editor {
  blocks: {createBlock(name: string, attributes?: object): {clientId: string}};
  data: {
    dispatch: (store: string) => Record<string, (...values: unknown[]) => Promise<void>>;
    select: (store: string) => Record<string, (...values: unknown[]) => unknown>;
  };
}

/** A new post in the block editor, without its welcome. */
export async function newPost(wordpress: WordPress, user: User): Promise<Page> {
  const page = await wordpress.dashboard(`${siteOrigin}/wp-admin/post-new.php`, user);
  await page.waitForSelector('.block-editor-writing-flow, iframe[name="editor-canvas"]');
  await page.evaluate(() => {
    const {dispatch, select} = (window as unknown as {wp: Editor}).wp.data;
    if (select('core/edit-post')['isFeatureActive']!('welcomeGuide')) {
      void dispatch('core/edit-post')['toggleFeature']!('welcomeGuide');
    }
  });
  return page;
}

/** Inserts a block and selects it. */
export async function insertBlock(page: Page, name: string, attributes = {}) {
  await page.evaluate(
    async (name, attributes) => {
      const {blocks, data} = (window as unknown as {wp: Editor}).wp;
      await data.dispatch('core/block-editor')['insertBlock']!(
        blocks.createBlock(name, attributes)
      );
      await data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
    },
    name,
    attributes
  );
}
