import {expect} from 'chai';
import {languages} from '../../src/language/languages.js';
import {fixture, folded, shadow, unexplained} from '../support/page.js';
import {aroundTheText, headings, statements} from './statements.js';

describe('the source text', () => {
  it('is covered by the list of statements, to the last word', async () => {
    const source = await (await fetch('/test/content/source.nl.txt')).text();
    // The longest first, since one heading stands inside a longer one.
    const known = [...statements.map((one) => one.source), ...headings, ...aroundTheText];
    const rest = known
      .sort((a, b) => b.length - a.length)
      .reduce((text, one) => {
        expect(source).to.contain(one);
        return text.replaceAll(one, '');
      }, source);
    expect(rest.replace(/[\s•]/g, '')).to.equal('');
  });

  it('is found again in the Dutch panel, statement by statement', async () => {
    const panel = await fixture('<signpost-panel lang="nl"></signpost-panel>');
    for (const {source, rubric, says} of statements) {
      const said = rubricText(panel, rubric);
      for (const words of says) expect(said, source).to.match(words);
    }
  });

  it('keeps its own headings as quotations, all eight', async () => {
    const panel = await fixture('<signpost-panel lang="en"></signpost-panel>');
    const quoted = [...shadow(panel).querySelectorAll('q')];
    expect(quoted.map(folded)).to.deep.equal(headings);
    expect(quoted.every((one) => one.lang === 'nl')).to.equal(true);
  });

  for (const {tag} of languages.filter(({hidden}) => !hidden)) {
    it(`is said in full in ${tag}`, async () => {
      const {messages} = await languages.find((one) => one.tag === tag)!.load();
      const panel = await fixture(`<signpost-panel lang="${tag}"></signpost-panel>`);
      for (const {source, rubric, message} of statements) {
        const said = rubricText(panel, rubric);
        for (const words of fixedWords(messages[message])) {
          expect(said, `${message}: ${source}`).to.contain(words);
        }
      }
    });
  }
});

/** A rubric's words. */
function rubricText(panel: Element, rubric: string): string {
  return unexplained(shadow(panel).querySelector(`[data-rubric="${rubric}"]`));
}

/** The parts of a message around its placeholders, glossary marks taken off. */
function fixedWords(message: string | ((...values: unknown[]) => string) | undefined): string[] {
  const GAP = '\u0000';
  const text = typeof message === 'function' ? message(...Array<string>(12).fill(GAP)) : message;
  expect(text).to.be.a('string');
  return text!
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(GAP)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}
