import type {Plugin, ViteDevServer} from 'vite';

/**
 * Writes the language modules when the development server starts, and again when
 * the content, a translation or the list of languages changes. The page reloads
 * as for any other changed module. What is wrong with a translation is a warning.
 */
export function liveContent(): Plugin {
  return {
    name: 'live-content',
    apply: 'serve',
    configureServer: writeModules,
    async hotUpdate({file, server}) {
      // In one environment, since the hook runs for the browser's modules too.
      if (this.environment.name === 'ssr' && SOURCES.test(file)) await writeModules(server);
    },
  };
}

/** What the language modules are made of. */
const SOURCES =
  /\/(src\/content\/.+\.(ts|json)|src\/language\/languages\.ts|locales\/[\w-]+\.xlf)$/;

async function writeModules(server: ViteDevServer) {
  const {logger} = server.config;
  try {
    // Through the server, which evaluates the content again after a change.
    const {writeLanguageModules} = (await server.ssrLoadModule(
      '/build/locales/generate.ts'
    )) as typeof import('../locales/generate.js');
    for (const fault of writeLanguageModules()) logger.warn(`${fault}. Run: npm run locales`);
  } catch (error) {
    logger.error(String(error), {timestamp: true});
  }
}
