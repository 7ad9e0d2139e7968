import type {ManualFinding} from './criterion.js';

/**
 * What people found where no machine can tell; a criterion that is here is said
 * to be checked by hand. For a new version it is to be checked anew.
 */
export const findings: readonly ManualFinding[] = [];
