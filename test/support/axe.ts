import {executeServerCommand} from '@web/test-runner-commands';
import type {AxeResults, Result, RunOptions} from 'axe-core';
import type {Outcome} from '../runner/test-results.js';
import type {Page} from './page.js';

/** All rules of WCAG 2.2 and best practices, including those that are off by default. */
export const allRules: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: Object.fromEntries(
    [
      'color-contrast-enhanced',
      'identical-links-same-purpose',
      'meta-refresh-no-exceptions',
      'target-size',
    ].map((rule) => [rule, {enabled: true}])
  ),
};

/** The rules about colours, for elements that have passed the others in another theme. */
export const colourRules: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** The results of axe for the conformance report: rules by their outcome. */
export interface AxeRun {
  language: string;
  outcomes: Record<Outcome, string[]>;
  /** For each rule: what axe could not judge, and why. */
  unsureOf: Record<string, string[]>;
}

interface AxeWindow {
  axe?: {run(context: unknown, options: RunOptions): Promise<AxeResults>};
}

/** Describes the violations that axe finds on a page. Every test expects none. */
export async function violations(page: Page, rules = allRules): Promise<string[]> {
  const window = page.window as unknown as AxeWindow;
  if (!window.axe) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.document.head.append(script);
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
  }
  const results = await window.axe!.run(page.document, rules);
  const language = languageOf(page);
  if (language) await executeServerCommand('axe-results', runOf(results, language));
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id}: ${help}\n${JSON.stringify(target)} ${failureSummary ?? ''}`
    )
  );
}

/** The language of the first of our elements. Pages without any are not part of the report. */
function languageOf({document}: Page): string | undefined {
  const ours = [...document.querySelectorAll('*')].find(({localName}) => isOurs(localName));
  return ours?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;
}

const isOurs = (name: string) => name.startsWith('signpost-') && name !== 'signpost-local';

function runOf(results: AxeResults, language: string): AxeRun {
  const ids = (rules: Result[]) => rules.map(({id}) => id);
  return {
    language,
    outcomes: {
      passed: ids(results.passes),
      violated: ids(results.violations),
      unsure: ids(results.incomplete),
      inapplicable: ids(results.inapplicable),
    },
    unsureOf: Object.fromEntries(
      results.incomplete.map(({id, nodes}) => [
        id,
        nodes.map(({target, any, all}) => {
          const why = [...any, ...all].map(({message}) => message).join(' ');
          return `${target.flat().join(' ')}: ${why}`;
        }),
      ])
    ),
  };
}
