import type {AxeRun} from '../support/axe.js';
import type {Outcome, RuleResult} from './test-results.js';

/** Counts the results of axe by rule, language, engine and outcome. */
export class AxeResults {
  private readonly byKey = new Map<string, RuleResult>();

  get results(): RuleResult[] {
    return [...this.byKey.values()];
  }

  add({language, outcomes, unsureOf}: AxeRun, engine: string) {
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
