export {stateOf} from './replaced-content.js';
