import {expect} from 'chai';
import {Page, shadow, until} from '../support/page.js';

/** Counts the timers of a page that are still to run. */
const COUNT = `<script>{
  window.pending = new Set();
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = (callback, ...rest) => {
    const id = setTimeout(() => {
      pending.delete(id);
      callback();
    }, ...rest);
    pending.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    pending.delete(id);
    clearTimeout(id);
  };
}</script>`;

it('an element with opening hours keeps no timer once it is removed', async () => {
  const page = await Page.open({
    html: `${COUNT}<signpost-helplines lang="nl" region="BE-BRU"></signpost-helplines><script type="module" src="/dist/signpost.js"></script>`,
  });
  const host = await page.element('signpost-helplines');
  await until(() => /Openingstijden/.test(shadow(host).textContent));
  await host.updateComplete;
  const {pending} = page.window as unknown as {pending: Set<number>};
  // The minute of the opening hours; others of the first second may be left.
  expect(pending.size).to.be.greaterThan(0);
  host.remove();
  await until(() => !pending.size);
  page.close();
});
