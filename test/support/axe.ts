import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from './page.js';

/** WCAG 2.2 A, AA and AAA and best practices; rules that are off by default are on. */
const options: RunOptions = {
  resultTypes: ['violations'],
  rules: Object.fromEntries(
    [
      'color-contrast-enhanced',
      'identical-links-same-purpose',
      'meta-refresh-no-exceptions',
      'target-size',
    ].map((rule) => [rule, {enabled: true}])
  ),
};

interface AxeWindow {
  axe?: {run(context: unknown, options: RunOptions): Promise<AxeResults>};
}

/** What axe finds wrong on a page, one line each; none is what every test expects. */
export async function violations(page: Page): Promise<string[]> {
  const window = page.window as unknown as AxeWindow;
  if (!window.axe) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.document.head.append(script);
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
  }
  const {violations} = await window.axe!.run(page.document, options);
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id}: ${help}\n${JSON.stringify(target)} ${failureSummary ?? ''}`
    )
  );
}
