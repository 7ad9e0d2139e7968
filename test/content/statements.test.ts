import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {fixture, folded, shadow, unexplained, until} from '../support/page.js';
import {aroundTheText, headings, statements} from './statements.js';

describe('the source text', () => {
  it('is covered completely by the list of statements', async () => {
    const source = await (await fetch('/test/content/source.nl.txt')).text();
    const known = [...statements.map(({source}) => source), ...headings, ...aroundTheText];
    const rest = known
      // The longest first, since one heading is part of a longer one.
      .sort((a, b) => b.length - a.length)
      .reduce((text, passage) => {
        expect(source).to.contain(passage);
        return text.replaceAll(passage, '');
      }, source);
    expect(rest.replace(/[\s•]/g, '')).to.equal('');
  });

  it('is in the Dutch panel, statement by statement', async () => {
    const panel = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    for (const {source, rubric, says} of statements) {
      const text = rubricText(panel, rubric);
      for (const words of says) expect(text, source).to.match(words);
    }
  });

  it('has all its eight headings quoted in Dutch [wcag 3.1.2]', async () => {
    const panel = await fixture('<signpost-panel lang="en"></signpost-panel>');
    const origin = shadow(panel).querySelector<HTMLDetailsElement>('.origin')!;
    origin.open = true;
    await until(() => origin.querySelector('li bdi[lang=nl]'));
    const quoted = [...origin.querySelectorAll<HTMLElement>('li bdi[lang=nl]')];
    expect(quoted.map(folded)).to.deep.equal(headings);
    expect(quoted.every(({lang}) => lang === 'nl')).to.equal(true);
  });

  for (const {tag} of offeredLanguages) {
    it(`is complete in ${tag}`, async () => {
      const translated = await translations(tag);
      const panel = await fixture(`<signpost-panel lang="${tag}"></signpost-panel>`);
      for (const {source, rubric, message} of statements) {
        const text = rubricText(panel, rubric);
        for (const words of fixedWords(translated.get(message))) {
          expect(text, `${message}: ${source}`).to.contain(words);
        }
      }
    });
  }
});

function rubricText(panel: Element, rubric: string): string {
  return unexplained(shadow(panel).querySelector(`[data-rubric="${rubric}"]`));
}

/** Stands for a placeholder. */
const GAP = '\u0000';

/** The texts of a language by message id, from its XLIFF file. The Dutch texts are the sources in any file. */
async function translations(tag: string): Promise<Map<string, string>> {
  const file = tag === 'nl' ? 'en' : tag;
  const xml = await (await fetch(`/locales/${file}.xlf`)).text();
  const units = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit');
  return new Map(
    [...units].map((unit) => {
      const [text] = unit.getElementsByTagName(tag === 'nl' ? 'source' : 'target');
      const parts = [...text!.childNodes].map((node) =>
        node.nodeName === 'x' ? GAP : node.textContent
      );
      return [unit.id || unit.getAttribute('id')!, parts.join('')];
    })
  );
}

/** The parts of a message between its placeholders, without glossary marks. */
function fixedWords(message: string | undefined): string[] {
  expect(message).to.be.a('string');
  return message!
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(GAP)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}
