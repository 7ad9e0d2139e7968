import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {elementsOf, listenTo, fullPanel} from '../support/full-panel.js';

/** All elements that the panel contains. It has no others, such as `audio` or `input`. */
const ELEMENTS = [
  ...['div', 'header', 'section', 'article', 'h2', 'h3', 'h4', 'h5', 'p', 'ul', 'li', 'q'],
  ...['span', 'b', 'bdi', 'br', 'a', 'button', 'details', 'summary', 'label', 'select', 'option'],
  ...['table', 'caption', 'tr', 'th', 'td', 'svg', 'path', 'rect'],
  'signpost-exit',
];

/** The criteria about things that the panel does not contain. */
const ABSENT = [
  // Audio, video and pictures.
  '[wcag 1.2.1, 1.2.2, 1.2.3, 1.2.4, 1.2.5, 1.2.6, 1.2.7, 1.2.8, 1.2.9]',
  '[wcag 1.4.2, 1.4.5, 1.4.7, 1.4.9]',
  // Sign-in, gestures and dragging.
  '[wcag 2.2.5, 2.2.6, 2.5.1, 2.5.7]',
  // Fields and forms.
  '[wcag 1.3.5, 3.2.2, 3.3.1, 3.3.3, 3.3.4, 3.3.5, 3.3.6, 3.3.7, 3.3.8, 3.3.9]',
].join(' ');

describe('the panel', () => {
  for (const {tag} of offeredLanguages) {
    it(`contains only text, links, buttons, disclosures, tables, drawings and a list of speeds [lang ${tag}] ${ABSENT}`, async () => {
      for (const region of ['NL', 'BE-BRU']) {
        const panel = await fullPanel(`lang="${tag}" region="${region}"`);
        await listenTo(panel);
        const found = elementsOf(panel).map(({localName}) => localName);
        expect(found.filter((name) => name === 'select')).to.have.length(1);
        expect(ELEMENTS).to.include.members([...new Set(found)]);
      }
    });
  }
});
