import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import from, besides itself. Imports of types count. */
const mayImport = {
  server: ['embed', 'elements', 'features', 'base', 'language', 'content', 'loading'],
  embed: ['elements', 'features', 'base', 'language', 'content', 'loading'],
  elements: ['features', 'base', 'language', 'content', 'loading'],
  features: ['base', 'language', 'content', 'loading'],
  base: ['language', 'content', 'loading'],
  language: ['content', 'loading'],
  content: [],
  loading: [],
  cli: ['features', 'language', 'content'],
};

const foldersOfSrc = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `src/${folder}`,
  from: 'src',
  except: [folder, ...allowed],
  message: `src/${folder}/ may import only from ${[folder, ...allowed].join(', ')}. Move what both need to one of these, or pass it as an argument.`,
}));

const tools = ['build', 'demo', 'hosting', 'scripts'];

export default defineConfig(
  // The frameworks' examples are checked by their own builds.
  {ignores: ['dist/', 'src/language/locales/', 'demo/configurator/locales/', 'demo/frameworks/']},
  tseslint.configs.strictTypeChecked,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    plugins: {'import-x': importX, 'lit-a11y': litA11y},
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.js']}})],
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // It skips cycles through type imports, which oxlint checks: see .oxlintrc.json.
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...foldersOfSrc,
            {
              target: 'src',
              from: [...tools, 'test'],
              message:
                'src/ imports nothing from outside: visitors download it, and npm gets only src/.',
            },
            {
              target: [...tools, 'vite.config.ts'],
              from: 'test',
              message: 'Only tests import from test/. Move what both need out of it.',
            },
          ],
        },
      ],
      'max-lines': ['error', 300],
      // A number in a template literal is unambiguous.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `(event) => element.remove()` is plain enough without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // `noUncheckedIndexedAccess` needs it wherever an index is known to exist.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `{unwanted, ...rest}` leaves something out.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // node:test collects these promises itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it']},
          ],
        },
      ],
    },
    languageOptions: {parserOptions: {projectService: true}},
  },
  {
    files: ['src/**'],
    rules: {
      // Pages wrap these, and a wrapper may need to be told of what it is called.
      'no-restricted-globals': [
        'error',
        ...['addEventListener', 'removeEventListener', 'dispatchEvent'].map((name) => ({
          name,
          message: `Write window.${name}.`,
        })),
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`\.lazy\.js$`,
              allowTypeImports: true,
              message: 'A lazy module is loaded on use: call lazyModule(), and import only types.',
            },
          ],
        },
      ],
    },
  },
  // A server waits for no file, so it has the lazy modules from the start.
  {files: ['src/server/**'], rules: {'@typescript-eslint/no-restricted-imports': 'off'}},
  {files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked]}
);
