/** The server's rendering. Node's own `navigator` tells of whoever builds, and not of the visitor; Node 20 has none. */
Object.defineProperty(globalThis, 'navigator', {value: {languages: []}, configurable: true});

export {prerender, prerenderExit, styles} from '../../src/server/prerender.js';
export {ServerPanel} from '../../src/server/server-panel.js';
