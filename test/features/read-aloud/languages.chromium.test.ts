import {expect} from 'chai';
import {offeredLanguages} from '../../../src/language/languages.js';
import {Page} from '../../support/page.js';
import {Synthesiser} from '../../support/speech.js';
import {addWithScript, listenTo, rubric, words} from './reading.js';

describe('reading aloud', () => {
  let page: Page;
  afterEach(() => {
    page.close();
  });

  for (const {tag} of offeredLanguages) {
    it(`reads all of a rubric in ${tag}`, async () => {
      page = await Page.open({html: ''});
      const synthesiser = Synthesiser.in(page.window, 'zz', tag);
      const host = await addWithScript(page, `<signpost-rubrics lang="${tag}"></signpost-rubrics>`);
      await listenTo(synthesiser, host, 'youth-care');
      // Chinese has no spaces between sentences, which are read one by one.
      const compared = (text: string) => (tag === 'zh-Hans' ? text.replaceAll(' ', '') : text);
      expect(compared(synthesiser.texts.join(' '))).to.equal(
        compared(words(rubric(host, 'youth-care')))
      );
      expect(synthesiser.said.length).to.be.at.least(4);
    });
  }
});
