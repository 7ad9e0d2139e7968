/** The server's rendering in Node 20, which lacks `navigator`. The visitor's languages are not known yet. */
if (!('navigator' in globalThis)) Object.assign(globalThis, {navigator: {languages: []}});

export {prerender, prerenderExit, styles} from '../../src/server/prerender.js';
export {ServerPanel} from '../../src/server/server-panel.js';
