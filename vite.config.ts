import {defineConfig} from 'vite';
import {compactMessages} from './tools/build/compact-messages.js';
import {foldTemplates} from './tools/build/fold-templates.js';

export default defineConfig({
  plugins: [compactMessages(), foldTemplates()],
  publicDir: false,
  build: {
    target: 'es2021',
    lib: {entry: {signpost: 'src/embed/signpost.ts'}, formats: ['es']},
    rolldownOptions: {
      output: {
        chunkFileNames: 'locales/[name].js',
        // Library mode leaves white space in, so say it here.
        minify: {compress: true, mangle: true, codegen: {removeWhitespace: true}},
      },
    },
  },
});
