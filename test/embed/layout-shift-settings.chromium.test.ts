import {expect} from 'chai';
import {moveWithLateScript, PAGES, WIDTHS} from './late-script.js';

/** What a page may ask of its first panel. */
const settings: Record<string, string> = {
  'with another region, an exit and plain language': 'region="BE" exit reading="plain"',
  'in Arabic, with a theme': 'lang="ar" theme="dark"',
  'with local help in an open need': 'open="other" local="/demo/local-help.json"',
  'with local help in a need that shows alone': 'only="other" local="/demo/local-help.json"',
  'with local help in closed needs': 'local="/demo/local-help.json"',
};

describe('a host page, when the script comes late', () => {
  for (const name of PAGES) {
    for (const [setting, attributes] of Object.entries(settings)) {
      for (const width of WIDTHS) {
        it(`keeps everything in place: ${name}.html ${setting}, ${String(width)} px`, async () => {
          const {before, after, shift} = await moveWithLateScript(name, width, attributes);
          expect(after).to.deep.equal(before);
          expect(shift).to.equal(0);
        });
      }
    }
  }
});
