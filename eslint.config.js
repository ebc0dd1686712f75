import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layers } from './scripts/layers.mjs';

// One entry per folder of src/: every import from a folder that is not in its row is an error (see scripts/layers.mjs).
const layerRules = Object.entries(layers).map(([folder, allowed]) => {
  const forbidden = Object.keys(layers).filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `(^|/)(${forbidden.join('|')})/`,
      message: `${folder}/ may import only from: ${allowed.join(', ') || 'itself'} (scripts/layers.mjs).`,
    },
  ];
  if (['model', 'i18n', 'own-data'].includes(folder)) {
    patterns.push({
      regex: '^(svelte|chart\\.js)(/|$)|\\.svelte$',
      message: `${folder}/ is plain TypeScript: no Svelte, no Chart.js.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default ts.config(
  {
    ignores: [
      'dist/',
      '.build/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'benchmarks/fixtures/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Known false alarms in components (eslint-plugin-svelte #1478, #1447, svelte #13897).
      'no-useless-assignment': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-conflicting-module-names': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-at-const-tags': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "SvelteDeclarationTag VariableDeclarator:not([init.callee.name='$derived']):not([id.name=/^[A-Z]/])",
          message:
            'A constant in a block is worked out once; write $derived(…), so that it follows what it is made of.',
        },
      ],
      'svelte/no-inspect': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/no-add-event-listener': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...layerRules,
  {
    // The model is a pure function of its inputs.
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'document',
        'window',
        'navigator',
        'localStorage',
        'fetch',
      ],
    },
  },
  { files: ['src/i18n/messages/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['scripts/**', 'benchmarks/**', 'eslint.config.js'],
    ...ts.configs.disableTypeChecked,
  },
  { files: ['scripts/**', 'benchmarks/**', 'tests/**'], rules: { 'no-console': 'off' } },
  prettier,
  ...svelte.configs.prettier,
);
