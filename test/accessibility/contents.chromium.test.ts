import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {elementsOf, listenTo, wholePanel} from '../support/whole.js';

/** Everything the panel is made of. What is not here, such as `audio` or `input`, it has not. */
const MADE_OF = [
  ...['div', 'header', 'section', 'article', 'h2', 'h3', 'h4', 'h5', 'p', 'ul', 'li', 'q'],
  ...['span', 'b', 'bdi', 'a', 'button', 'details', 'summary', 'label', 'select', 'option'],
  ...['table', 'caption', 'tr', 'th', 'td', 'svg', 'path', 'rect'],
  'signpost-exit',
];

describe('the panel', () => {
  for (const {tag} of languages.filter(({hidden}) => !hidden)) {
    it(`holds text, links, buttons, disclosures, tables, drawings and a list of speeds in ${tag}, and nothing else`, async () => {
      for (const region of ['NL', 'BE-BRU']) {
        const panel = await wholePanel(`lang="${tag}" region="${region}"`);
        await listenTo(panel);
        const found = elementsOf(panel).map(({localName}) => localName);
        expect(found.filter((name) => name === 'select')).to.have.length(1);
        expect(MADE_OF).to.include.members([...new Set(found)]);
      }
    });
  }
});
