/** `npm start`: the site and the demo pages on one origin, the built script on another. */
import {demoServer, listen, scriptServer} from '../demo/server.js';

const DEMO_PORT = 4173;
const SCRIPT_PORT = 4174;

try {
  const [scriptOrigin] = await listen(scriptServer(), SCRIPT_PORT);
  const [demoOrigin] = await listen(demoServer(scriptOrigin), DEMO_PORT);
  console.log(`Site:     ${demoOrigin}/`);
  console.log(`Examples: ${demoOrigin}/examples.html  (their script comes from ${scriptOrigin}/)`);
} catch (error) {
  const {code, message} = error as NodeJS.ErrnoException;
  const advice = `Port ${DEMO_PORT} or ${SCRIPT_PORT} is in use. Stop what uses it, then run npm start again.`;
  console.error(code === 'EADDRINUSE' ? advice : message);
  process.exit(1);
}
