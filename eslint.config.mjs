import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import checkFile from 'eslint-plugin-check-file';
import jest from 'eslint-plugin-jest';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import globals from './eslint/globals.mjs';
import { rooms, roomRules, roomRulesOfTests } from './eslint/rooms.mjs';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'build/', '.sandbox/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  eslint.configs.recommended,
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A port's method may be kept by an adapter that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `a ? b : c` over optional ids reads better than a chain of nullish tests.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries, 'check-file': checkFile },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      'boundaries/include': ['src/**/*', 'translations/*', 'test/**/*'],
      'boundaries/elements': rooms,
    },
    rules: {
      ...roomRules,
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      // A switch over a union is one decision.
      complexity: ['error', { max: 8, variant: 'modified' }],
      'check-file/filename-naming-convention': [
        'error',
        { 'src/**/*.ts': 'KEBAB_CASE', 'src/**/*.tsx': '@(main|[A-Z]*([a-zA-Z0-9]))' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { 'src/**/': 'KEBAB_CASE' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [a11y.flatConfigs.recommended, hooks.configs.flat['recommended-latest']],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }] },
  },
  {
    files: TESTS,
    extends: [jest.configs['flat/recommended']],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'max-lines': ['error', { max: 400 }],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['src/**/*.test.ts', 'src/**/*.test.tsx'], rules: roomRulesOfTests },
  { files: ['src/**/*.test.tsx'], extends: [testingLibrary.configs['flat/react']] },
  {
    files: ['test/e2e/**/*.ts', 'test/bench/**/*.ts'],
    rules: Object.fromEntries(Object.keys(jest.configs['flat/recommended'].rules).map((rule) => [rule, 'off'])),
  },
  prettier,
);
