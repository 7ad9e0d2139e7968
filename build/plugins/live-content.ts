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
    async configureServer(server) {
      await writeModules(server);
      await writeEditorTemplates(server);
    },
    async hotUpdate({file, server}) {
      // In one environment, since the hook runs for the browser's modules too.
      if (this.environment.name !== 'ssr' || !SOURCES.test(file)) return;
      await writeModules(server);
      if (file.includes('/locales/editor/')) await writeEditorTemplates(server);
    },
  };
}

/** What the language modules are made of. */
const SOURCES =
  /\/(src\/content\/.+\.(ts|json)|src\/language\/languages\.ts|locales\/(editor\/)?[\w-]+\.xlf)$/;

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

/** The translations of the configurator, which has the Dutch in its own code. */
async function writeEditorTemplates(server: ViteDevServer) {
  const {logger} = server.config;
  try {
    const {writeTemplates} = (await server.ssrLoadModule(
      '/build/locales/templates.ts'
    )) as typeof import('../locales/templates.js');
    const {editorTexts} = (await server.ssrLoadModule(
      '/build/locales/catalogue.ts'
    )) as typeof import('../locales/catalogue.js');
    await writeTemplates(editorTexts);
  } catch (error) {
    logger.error(String(error), {timestamp: true});
  }
}
