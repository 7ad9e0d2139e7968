/** A panel loads this if there is a problem; the command imports it. */
export {formatProblem} from './problem-messages.js';
