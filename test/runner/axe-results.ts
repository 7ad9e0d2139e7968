import type {BrowserLauncher, TestRunnerPlugin} from '@web/test-runner';
import type {AxeRun} from '../support/axe.js';
import type {Outcome, RuleResult} from './test-results.js';

/** Hears from `test/support/axe.ts` what axe found in a panel, and adds it up. */
export class AxeCollector {
  readonly plugin: TestRunnerPlugin<AxeRun> = {
    name: 'axe-results',
    executeCommand: ({command, payload, session}) => {
      if (command !== 'axe-results' || !payload) return undefined;
      this.add(payload, this.engineOf(session));
      return true;
    },
  };

  private readonly byKey = new Map<string, RuleResult>();

  constructor(private readonly engineOf: (session: {browser: BrowserLauncher}) => string) {}

  get results(): RuleResult[] {
    return [...this.byKey.values()];
  }

  private add({language, outcomes, unsureOf}: AxeRun, engine: string) {
    for (const [outcome, rules] of Object.entries(outcomes) as [Outcome, string[]][]) {
      for (const rule of rules) {
        const key = [rule, language, engine, outcome].join(' ');
        const result = this.byKey.get(key) ?? {
          ...{rule, language, engine, outcome},
          times: 0,
          unsureOf: [],
        };
        result.times++;
        if (outcome === 'unsure') {
          result.unsureOf = [...new Set([...result.unsureOf, ...(unsureOf[rule] ?? [])])];
        }
        this.byKey.set(key, result);
      }
    }
  }
}
