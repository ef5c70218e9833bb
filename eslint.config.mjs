/**
 * The house's rules, as far as a machine can hold them. Prettier holds the layout, TypeScript the types; here stand the
 * direction of imports and the promises a reader relies on.
 */
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import firsthand from './tools/eslint/plugin.mjs';

const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts', '**/*.browser.ts'];

const ground = ['storey:contracts', 'storey:platform'];
const wording = 'storey:wording';
const graphql = ['graphql', 'graphql-*', '@nestjs/graphql', '@nestjs/apollo', '@apollo/*', 'dataloader'];
const wires = [
  'fastify',
  '@fastify/*',
  '@nestjs/platform-fastify',
  'passport',
  'passport-*',
  '@nestjs/passport',
];
const tables = ['typeorm', '@nestjs/typeorm', 'pg'];
const queues = ['bullmq', '@nestjs/bullmq', 'ioredis', '@bull-board/*'];
const screens = ['react', 'react-dom', 'react-intl', '@mantine/*', '@tanstack/*'];

/** What each storey may stand on, and which packages are not its business. */
const storeys = {
  contracts: { on: [], not: ['*'] },
  // Runs as one types, in the browser as on the server, so it drags nothing along.
  wording: { on: [], not: ['*'] },
  platform: {
    on: ['storey:contracts'],
    not: [...graphql, ...wires, ...screens, 'typeorm', '@nestjs/typeorm'],
  },
  persistence: { on: ground, not: [...graphql, ...wires, ...queues, ...screens] },
  core: {
    on: [...ground, 'storey:persistence', wording],
    not: [...graphql, ...wires, ...queues, ...tables, ...screens],
  },
  // Whether the database is at head can be told only by who knows the migrations.
  api: {
    on: [...ground, 'storey:persistence', 'storey:core', 'storey:migrations', wording],
    not: [...tables, ...screens],
  },
  worker: {
    on: [...ground, 'storey:persistence', 'storey:core'],
    not: [...tables, ...graphql, ...wires, ...screens],
  },
  cli: {
    on: [...ground, 'storey:persistence', 'storey:core', 'storey:migrations'],
    not: [...tables, ...graphql, ...wires, ...screens],
  },
  web: {
    on: ['storey:contracts', wording],
    not: [...tables, ...queues, ...wires, '@nestjs/*', '@apollo/*', 'graphql'],
  },
  migrations: { on: [...ground, 'storey:persistence'], not: [...graphql, ...wires, ...screens] },
  testing: {
    on: [...ground, 'storey:persistence', 'storey:core', 'storey:migrations'],
    not: [...wires, ...screens],
  },
  test: { on: [...ground, 'storey:persistence', 'storey:core', wording], not: [] },
};

/** Tests may use `testing` and any package besides what their storey stands on; the code they test may not. */
function moduleBoundaries({ inTests }) {
  const depConstraints = Object.entries(storeys).map(([name, { on, not }]) => ({
    sourceTag: `storey:${name}`,
    onlyDependOnLibsWithTags:
      inTests || name === 'test' ? [...on, 'storey:testing', 'storey:migrations'] : on,
    ...(inTests ? {} : { bannedExternalImports: not }),
  }));
  const tested = ['@firsthand/platform', '@firsthand/persistence', '@firsthand/core'];
  const forTests = ['@firsthand/testing', '@firsthand/migrations'];
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        depConstraints,
        // What a command does before any package is there, the doctor asks about too.
        allow: ['../../../tools/bootstrap.mjs'],
        allowCircularSelfDependency: inTests,
        // A library's own tests use what stands on the library. That circle is one of packages, not of files; files
        // are watched by dependency-cruiser, and what is no test is kept from it by its storey.
        ignoredCircularDependencies: [
          ...tested.flatMap((library) => forTests.map((other) => [library, other])),
          ['@firsthand/migrations', '@firsthand/testing'],
        ],
      },
    ],
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.firsthand/',
      '**/.nx/',
      '**/coverage/',
      'apps/web/src/generated/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...[
            'process',
            'console',
            'Buffer',
            'URL',
            'URLSearchParams',
            'AbortController',
            'AbortSignal',
            'fetch',
          ],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance'],
          ...['require', 'module', 'structuredClone', 'TextEncoder', 'TextDecoder'],
          ...['describe', 'it', 'test', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    // What a decorator writes down about a constructor's parameters needs them as values.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/no-unused-vars': 'off', // the compiler's noUnusedLocals and noUnusedParameters
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['{apps,libs,migrations,bench}/**/*.{ts,tsx}'],
    ignores: specs,
    plugins: { '@nx': nx, firsthand },
    rules: {
      ...moduleBoundaries({ inTests: false }),
      'no-console': 'error',
    },
  },
  {
    files: specs,
    plugins: { '@nx': nx },
    rules: moduleBoundaries({ inTests: true }),
  },
  {
    files: ['{apps/cli,apps/e2e,bench,tools}/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['libs/{contracts,wording}/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'contracts and wording import nothing.' }] },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['libs/{persistence,testing}/**', 'migrations/**', 'apps/e2e/**', 'bench/**'],
    plugins: { firsthand },
    rules: { 'firsthand/no-raw-repository': 'error' },
  },
  {
    files: ['libs/{persistence,testing}/**/*.ts', 'migrations/**/*.ts'],
    plugins: { firsthand },
    rules: { 'firsthand/no-raw-repository': ['error', { insidePersistence: true }] },
  },
  {
    files: ['libs/core/**/*.ts'],
    ignores: specs,
    plugins: { firsthand },
    rules: { 'firsthand/no-clock-in-core': 'error', 'firsthand/actor-or-tx': 'error' },
  },
  {
    files: ['{libs/core,apps/api,apps/worker}/src/**/*.ts'],
    ignores: specs,
    plugins: { firsthand },
    rules: { 'firsthand/noun-order': 'error' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    plugins: { firsthand },
    rules: { 'firsthand/guarded-resolver': 'error' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { firsthand },
    rules: {
      'firsthand/no-cross-feature': 'error',
      'firsthand/no-untranslated-text': ['error', { names: ['Firsthand', 'English', 'Français'] }],
    },
  },
);
