/** Puts what the server renders into the built page: a visitor without JavaScript has the number. */
import {readFileSync, writeFileSync} from 'node:fs';
import {render} from './dist/server/server.js';

const page = readFileSync('dist/index.html', 'utf8');
const app = await render();
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => app)
);
