import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  // The frameworks' examples are checked by their own builds.
  {ignores: ['dist/', 'src/language/locales/', 'demo/frameworks/']},
  tseslint.configs.recommendedTypeChecked,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
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
  {files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked]}
);
