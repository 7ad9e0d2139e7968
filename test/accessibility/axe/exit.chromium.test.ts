import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {allRules, colourRules, violations} from '../../support/axe.js';
import {button, pageOf} from '../../support/exit.js';
import {Page, until} from '../../support/page.js';
const SCRIPT = '<script type="module" src="/dist/signpost.js"></script>';

describe('an exit has no axe violations', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {tag, dir = 'ltr'} of offeredLanguages) {
    for (const [theme, rules] of [
      ['light', allRules],
      // The same elements in other colours.
      ['dark', colourRules],
    ] as const) {
      it(`in ${tag}, ${theme}, in place and floating`, async () => {
        page = await Page.open(
          {
            url: pageOf(
              `<meta name="viewport" content="width=device-width"><body style="color-scheme: ${theme}; background: Canvas; color: CanvasText"><main lang="${tag}" dir="${dir}"><h1>…</h1><signpost-exit></signpost-exit><p style="height: 2000px">…</p></main>${SCRIPT}`
            ),
          },
          {width: 320}
        );
        await until(() => button(page.document.querySelector('signpost-exit')!));
        expect(await violations(page, rules)).to.deep.equal([]);
        page.window.scrollTo(0, 900);
        const link = button(page.document.querySelector('signpost-exit')!)!;
        await until(() => link.matches('.floating'));
        expect(await violations(page, rules)).to.deep.equal([]);
      });
    }
  }
});
