import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Each layer imports only from those to its left; styles and i18n are leaves; snippet sees the feed; the cli sees both and the server; hydration sees components; the doctor helpers alone. */
const LAYERS = ['internal', 'feed', 'context', 'components', 'define.ts', 'loader'];
const layerZones = [
  ...LAYERS.slice(0, -1).map((layer, index) => ({
    target: `./src/${layer}`,
    from: LAYERS.slice(index + 1).map((right) => `./src/${right}`),
    message: `${layer} may import only from ${LAYERS.slice(0, index).join(', ') || 'nothing of ours'}, styles and i18n.`,
  })),
  { target: ['./src/internal', './src/feed'], from: ['./src/styles', './src/i18n'], message: 'This layer knows no styles and no words.' },
  { target: './src/feed', from: './src/internal', message: 'The feed layer stands alone: no Lit, no DOM.' },
  { target: './src/styles', from: './src', except: ['./styles'], message: 'styles is a leaf.' },
  { target: './src/i18n', from: './src', except: ['./i18n'], message: 'i18n is a leaf.' },
  { target: './src/snippet', from: './src', except: ['./snippet', './feed'], message: 'snippet sees the feed alone: it runs in Node and in the configurator.' },
  { target: './src/doctor', from: './src', except: ['./doctor', './internal', './snippet'], message: 'The doctor stands alone: it works where the rest of the kit does not.' },
  { target: ['internal', 'feed', 'context', 'components', 'loader', 'styles', 'i18n', 'snippet', 'cli'].map((layer) => `./src/${layer}`), from: './src/doctor', message: 'Nothing imports the doctor.' },
  { target: './src/testing', from: './src', except: ['./testing', './feed'], message: 'testing imports the feed alone.' },
  { target: './src', from: './src/testing', except: [], message: 'testing is for the tests of others: nothing imports it.' },
  { target: ['internal', 'feed', 'context', 'components', 'define.ts', 'loader', 'styles', 'i18n', 'snippet', 'doctor', 'hydration', 'cli', 'testing', 'index.ts'].map((part) => `./src/${part}`), from: './src/frameworks', message: 'frameworks holds types for others: of ours only server takes some.' },
  { target: ['internal', 'feed', 'context', 'components', 'define.ts', 'loader', 'styles', 'i18n', 'snippet', 'cli', 'index.ts'].map((part) => `./src/${part}`), from: './src/hydration', message: 'Only who asks for it takes over what a server wrote.' },
  { target: './src/hydration', from: './src', except: ['./hydration', './components'], message: 'hydration imports components alone: what it imports goes to a browser.' },
  { target: './src/cli', from: './src', except: ['./cli', './feed', './snippet', './server', './internal/nearest.ts'], message: 'cli imports feed, snippet and server alone.' },
  { target: './src/server', from: ['./src/cli', './src/loader'], message: 'server writes widgets without a browser: nothing of the loader, nothing of the cli.' },
  { target: './src', from: './src/cli', except: [], message: 'Nothing imports the cli.' },
  { target: ['internal', 'feed', 'context', 'components', 'define.ts', 'loader', 'styles', 'i18n', 'snippet', 'index.ts'].map((part) => `./src/${part}`), from: './src/server', message: 'No browser loads the server.' },
].map((zone) => (zone.target === './src' ? { ...zone, target: ['internal', 'feed', 'context', 'components', 'loader', 'styles', 'i18n'].map((layer) => `./src/${layer}`) } : zone));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'storybook-static/', 'coverage/', 'src/**/*.generated.ts', 'demo/developer/', 'tests/package/apps/types/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts', 'demo/**/*.ts'],
    ignores: ['tests/package/apps/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] }, 'import-x/extensions': ['.ts'] },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: layerZones }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
    },
  },
  {
    files: ['src/{components,context,loader}/**/*.ts'],
    ...lit['flat/recommended'],
  },
  { files: ['src/{components,context}/**/*.ts'], ...wc.configs['flat/best-practice'], rules: { ...wc.configs['flat/best-practice'].rules, 'wc/guard-super-call': 'off', 'wc/no-constructor-attributes': 'off', 'wc/no-child-traversal-in-connectedcallback': 'off' } },
  { files: ['src/components/**/*.ts'], ...litA11y.configs['recommended-flat'] },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/feed/schema*.ts'],
    rules: {
      // What a strict CSP refuses, what could run feed text, and what every visitor would pay for.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod', 'zod/*', 'yaml', '**/feed/schema.js', './schema.js', './schema-parts.js'], allowTypeImports: true, message: 'Only types: this would ship to every visitor.' },
            { group: ['lit/directives/style-map*', 'lit/directives/unsafe-*'], message: 'A strict CSP refuses it, or it could run feed text.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]", message: 'A strict CSP refuses style attributes: use styleVars.' },
        { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|cookie|sendBeacon)$/]", message: 'Not in a page of others.' },
        { selector: "NewExpression[callee.name='Function'], CallExpression[callee.name='eval']", message: 'A strict CSP refuses it.' },
        { selector: 'TSEnumDeclaration, TSModuleDeclaration[kind=namespace], TSParameterProperty', message: 'House style: no enum, namespace or parameter property.' },
      ],
    },
  },
  // Apps with settings and packages of their own: what can be told of a file alone.
  { files: ['tests/package/apps/**/*.{ts,tsx,js}'], languageOptions: { globals: globals.browser } },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/package/apps/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-globals': 'off',
      // A plugin of the test helpers types every `equal` as a promise, so the rule can't tell; these are the ones that are.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|rejectedWith)$/]', message: 'Await it: else it can not fail.' },
        { selector: 'ExpressionStatement > CallExpression[callee.name=/^(settle|mount|read|waitUntil|oneEvent|fixture)$/]', message: 'Await it: else it can not fail.' },
        { selector: "ExpressionStatement > CallExpression[callee.object.name='page'][callee.property.name!='on']", message: 'Await it: else it can not fail.' },
      ],
    },
  },
  // Only so can the types of a framework be added to.
  { files: ['src/frameworks/*.d.ts'], rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-namespace': 'off', '@typescript-eslint/no-empty-object-type': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.{mjs,cjs}', 'scripts/**', 'demo/**/*.js', 'tests/bench/**/*.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
