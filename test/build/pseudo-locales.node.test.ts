import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lengthened, mirrored} from '../../build/locales/pseudo.js';

describe('a pseudo-locale', () => {
  const text = 'Bel {0} met [het loket](veilig-thuis) van Stop it Now.';

  it('is about 40 % longer, with accents and brackets, and keeps placeholders and names', () => {
    const long = lengthened(text);
    assert.match(long, /^⟦.*⟧$/);
    assert.ok(long.length >= text.length * 1.35);
    for (const kept of ['{0}', '](veilig-thuis)', 'Stop it Now']) assert.ok(long.includes(kept));
    assert.ok(!long.includes('loket'));
  });

  it('written right to left has Latin letters only in names and placeholders', () => {
    const rest = mirrored(text)
      .replace('](veilig-thuis)', '')
      .replace('Stop it Now', '')
      .replace('{0}', '');
    assert.doesNotMatch(rest, /[a-z]/i);
  });
});
