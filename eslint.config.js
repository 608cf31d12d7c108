import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './eval/checks/eslint-rules/arrows.js';
import { fileNames } from './eval/checks/eslint-rules/file-names.js';

const code = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**/*.ts'];
const tools = ['*.config.{ts,js,mjs}', 'e2e/playwright.config.ts'];
/** Files whose default export Next or a tool asks for by name. */
const framework = [
  'app/**/{page,layout,template,loading,error,not-found,forbidden,global-error,default,icon,manifest,robots}.{ts,tsx}',
  ...tools,
];
const core =
  'lib/{language,question,evidence,retrieval,generation,verification,answer,calculators,panel,evaluation}/**/*.ts';
/** The doors that read the environment. */
const doors = [
  'app/services.ts',
  'app/server/**/*.ts',
  '{instrumentation,proxy}.ts',
  'db/test-databases.ts',
  'ingest/command.ts',
  'ingest/worker/*-command.ts',
  'eval/**/*.ts',
  'e2e/**/*.ts',
  '**/*.test.ts',
  ...tools,
];

const banned = {
  default: { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  enum: { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  barrel: { selector: 'ExportAllDeclaration', message: 'Import from the file that holds it: no barrels.' },
  environment: {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Doors read the environment, once, through lib/env.',
  },
  clock: {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message: 'Core is handed the time.',
  },
  chance: {
    selector:
      'CallExpression[callee.object.name="Math"][callee.property.name="random"], MemberExpression[object.name="crypto"]',
    message: 'Core is handed what is random.',
  },
};

const ban = (...names) => ({
  'no-restricted-syntax': ['error', ...names.map((name) => banned[name])],
});

export default defineConfig(
  globalIgnores([
    'node_modules/',
    '.next/',
    'data/',
    'public/',
    'next-env.d.ts',
    'eval/results/',
    'test-results/',
  ]),
  { linterOptions: { noInlineConfig: true } },
  {
    files: [...code, '**/*.js', '**/*.mjs'],
    plugins: { almanac: { rules: { arrows, 'file-names': fileNames } } },
    rules: {
      'almanac/file-names': 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-loss-of-precision': 'error',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sparse-arrays': 'error',
      'no-throw-literal': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'preserve-caught-error': 'error',
      'use-isnan': 'error',
      'valid-typeof': 'error',
      eqeqeq: 'error',
      radix: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: code,
    extends: [tseslint.configs.strict],
    rules: {
      'almanac/arrows': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-dynamic-delete': 'off',
      ...ban('default', 'enum', 'barrel', 'environment'),
    },
  },
  { files: tools, rules: { 'almanac/arrows': 'off' } },
  { files: doors, rules: ban('default', 'enum', 'barrel') },
  { files: framework, rules: ban('enum', 'barrel', 'environment') },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['app/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error' },
  },
  {
    files: [core],
    ignores: tests,
    rules: {
      ...ban('default', 'enum', 'barrel', 'environment', 'clock', 'chance'),
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'fetch', 'window', 'document', 'localStorage', 'require', '__dirname'],
      ],
    },
  },
  { files: tests, rules: { 'max-lines-per-function': 'off' } },
);
