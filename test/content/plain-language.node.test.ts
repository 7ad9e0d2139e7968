import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {localesDir} from '../../build/locales/project.js';
import {type Unit, XliffFile} from '../../build/locales/xliff.js';

/** Level A2: short sentences, short words. */
const LONGEST_SENTENCE = 26;
const AVERAGE_SENTENCE = 11;

/**
 * Flesch reading ease, 0 to 100, higher is easier: for English by Flesch (1948),
 * for Dutch by Douma (1960). 70 and up is "fairly easy" in both.
 * https://doi.org/10.1037/h0057532, Douma, W.H. De leesbaarheid van landbouwbladen, 1960.
 */
const formulas = {
  en: (words: number, syllables: number) => 206.835 - 1.015 * words - 84.6 * syllables,
  nl: (words: number, syllables: number) => 206.84 - 0.93 * words - 77 * syllables,
};
const EASY = 70;

for (const language of ['nl', 'en'] as const) {
  const {units} = new XliffFile(path.join(localesDir, `${language}-x-plain.xlf`));
  const isProse = ({id}: Unit) =>
    /^(rubric\.|glossary\.|helpline\.|help\.|figures\.period)/.test(id);
  const sentences = units.filter(isProse).flatMap(({target = ''}) => sentencesIn(target));
  const words = sentences.flatMap(wordsOf);

  describe(`plain ${language}`, () => {
    it(`has no sentence of more than ${LONGEST_SENTENCE} words, and ${AVERAGE_SENTENCE} at most on average [wcag 3.1.5]`, () => {
      for (const one of sentences) assert.ok(wordsOf(one).length <= LONGEST_SENTENCE, one);
      assert.ok(
        words.length / sentences.length <= AVERAGE_SENTENCE,
        String(words.length / sentences.length)
      );
    });

    it(`is easy to read: ${EASY} or more by its language's Flesch formula [wcag 3.1.5]`, () => {
      const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
      const ease = formulas[language](words.length / sentences.length, syllables / words.length);
      assert.ok(ease >= EASY, `reading ease is ${ease.toFixed(1)}`);
    });

    it('has shorter sentences than the standard text', () => {
      const standard = new XliffFile(path.join(localesDir, 'en.xlf')).units
        .filter(isProse)
        .flatMap(({source, target = ''}) => sentencesIn(language === 'nl' ? source : target));
      const average = (all: string[]) => all.flatMap(wordsOf).length / all.length;
      assert.ok(
        average(sentences) < average(standard),
        `${average(sentences)} words a sentence, the standard text ${average(standard)}`
      );
    });
  });
}

function sentencesIn(written: string): string[] {
  const text = written.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\{\d+\}/g, '9');
  return text.split(/(?<=[.:;?!])\s+/).filter((one) => wordsOf(one).length);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
}

/** Vowel groups, less the silent e at the end of an English word. */
function syllablesIn(word: string, language: 'nl' | 'en'): number {
  const groups = word.toLowerCase().match(/[aeiouyáéíóúäëïöü]+/g)?.length ?? 1;
  const silent = language === 'en' && /[^aeiouyl]e$/i.test(word) && groups > 1 ? 1 : 0;
  return groups - silent;
}
