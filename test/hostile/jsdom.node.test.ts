import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {JSDOM, VirtualConsole} from 'jsdom';

it('the script runs in jsdom, as in a partner’s unit tests, without a fault', async () => {
  const faults: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({message}) => faults.push(message));
  const {window} = new JSDOM(
    '<!doctype html><html lang="nl"><body><signpost-panel exit></signpost-panel><signpost-exit></signpost-exit></body></html>',
    {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
      virtualConsole,
      url: 'https://example.test/',
    }
  );
  window.addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  const rejected = (reason: unknown) => faults.push(String(reason));
  process.on('unhandledRejection', rejected);
  // With the language in it, since jsdom imports no modules.
  window.eval(readFileSync('dist/signpost.nl.js', 'utf8'));
  const panel = window.document.querySelector('signpost-panel')!;
  await (panel as unknown as {updateComplete: Promise<unknown>}).updateComplete;
  assert.match(panel.shadowRoot!.textContent, /0800 266 64 36/);
  process.off('unhandledRejection', rejected);
  window.close();
  assert.deepEqual(faults, []);
});
