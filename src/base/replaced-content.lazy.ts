/** The script loads this on pages with prerendered content; a frame page's own script includes it. */
export {stateOf} from './replaced-content.js';
