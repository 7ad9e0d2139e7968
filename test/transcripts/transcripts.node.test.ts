import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {findEngines} from '../runner/engines.js';
import {names, transcripts} from '../runner/transcripts/listen.js';

const here = import.meta.dirname;
const chromium = findEngines().get('Chromium');
const saved = (name: string) => readFileSync(path.join(here, `${name}.txt`), 'utf8');

describe('the screen reader transcript', {skip: !chromium}, () => {
  let heard: Map<string, string>;
  before(async () => {
    heard = await transcripts(chromium!);
  });

  for (const name of names) {
    it(`of ${name} is the one that was reviewed [wcag 3.1.2]`, () => {
      const found = changes(saved(name), heard.get(name)!);
      if (found) assert.fail(found);
    });
  }

  it('exists for every edition and the start page, and no other', () => {
    const files = readdirSync(here).filter((file) => file.endsWith('.txt'));
    assert.deepEqual(files.sort(), names.map((name) => `${name}.txt`).sort());
  });
});

describe('a screen reader voice', () => {
  for (const name of ['ar', 'fa', 'ru', 'uk']) {
    it(`in ${name} gets no Latin letters, except addresses and the Shift key`, () => {
      const lines = saved(name).split('\n');
      assert.deepEqual(
        lines.filter((line) => /\p{Script=Latin}{2}/u.test(inOwnVoice(line, name))),
        []
      );
    });
  }
});

/** The lines that differ, for a person to read. */
function changes(reviewed: string, now: string): string {
  if (reviewed === now) return '';
  const [before, after] = [reviewed.split('\n'), now.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  const lines = [...gone, ...come].join('\n') || 'The same, in another order or number.';
  return `${lines}\nIs this what should be heard? Then: npm run heard, and commit what it writes.`;
}

/** The part of a line that the voice of its language reads, without roles, addresses and the key. */
function inOwnVoice(line: string, tag: string): string {
  const words = line
    .replace(/^# .*/, '')
    .replace(/\[(?!lang=)[\w, ]+(: |\])/g, '')
    .replace(/[\w-]+(\.[\w-]+)+(\/[\w-]+)*/g, '')
    // The key has this name on keyboards for these languages too.
    .replaceAll('Shift', '');
  const [first = '', ...others] = words.split('[lang=');
  return [first, ...others.filter((text) => text.startsWith(`${tag}]`))]
    .join('')
    .replaceAll(`${tag}]`, '');
}
