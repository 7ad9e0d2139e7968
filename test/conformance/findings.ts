import type {ManualFinding} from './criterion.js';

/** Results of checks by hand, which the report includes. Each counts for its version only. */
export const findings: readonly ManualFinding[] = [];
