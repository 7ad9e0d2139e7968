import assert from 'node:assert/strict';
import {it} from 'node:test';

it('prerendered panels do not depend on the languages of whoever builds them', async () => {
  // As Node has it from version 21 on.
  const value = {languages: ['en-GB']};
  Object.defineProperty(globalThis, 'navigator', {value, configurable: true});
  await import('../../build/forms/prerender.js');
  assert.deepEqual(navigator.languages, []);
});
