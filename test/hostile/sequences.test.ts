import {check, openPage} from './sequences.js';

/** The most in one engine, since what an engine does differently shows in fewer. */
const numRuns = navigator.userAgent.includes('Chrome') ? 2000 : 200;

describe('a panel to which anything happens, in any order', () => {
  it('shows the numbers that its links dial', async () => {
    const page = await openPage();
    await page.window.customElements.whenDefined('signpost-panel');
    await check(page, numRuns);
    page.close();
  }).timeout(600_000);
});
