import {expect} from 'chai';
import {exitRoomStyle} from '../../src/embed/room-style.js';
import {offeredLanguages} from '../../src/language/languages.js';
import {fault, Page, until} from '../support/page.js';

const exits = offeredLanguages
  .map(
    ({tag}) =>
      `<signpost-exit lang="${tag}"><a href="https://www.knmi.nl/">Verlaat deze pagina</a></signpost-exit>`
  )
  .join('');

describe('the room that the snippet holds for an exit', () => {
  for (const width of [390, 768, 1280]) {
    it(`is as high as the exit in every language, ${String(width)} px`, async () => {
      const script = fault('signpost=hold');
      const page = await Page.open(
        {
          html: `${exitRoomStyle}${exits}<script type="module" src="${script}/signpost.js"></script>`,
        },
        {width}
      );
      const all = [...page.document.querySelectorAll('signpost-exit')];
      const heights = () => all.map(({lang, offsetHeight}) => `${lang} ${String(offsetHeight)}`);
      const before = heights();
      await fetch(`${script}/release`);
      await until(() => all.every(({shadowRoot}) => shadowRoot?.querySelector('.leave')));
      expect(heights()).to.deep.equal(before);
      page.close();
    });
  }
});
