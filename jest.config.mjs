import { ALONE, SIZES } from './libs/testing/src/sizes.mjs';

/**
 * Four sizes of test. `small` touches nothing; `medium` has a real PostgreSQL; `api` drives the whole application
 * in process; `browser` drives the whole product in a real Chromium. `tools/test.mjs` runs them all, and then in a
 * few suites that load the application once instead of each file by itself.
 */
const whole = process.env['FIRSTHAND_TESTS'] === 'together';
const matching = (size) =>
  whole
    ? [`/suites/${size}\\.\\d+-of-\\d+\\.suite\\.ts$`, ...(ALONE[size] ? [ALONE[size].source] : [])]
    : [SIZES[size].source];
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/libs/testing/src/deny-network.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.firsthand/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.firsthand/'],
};
const database = {
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
};
export default {
  // Two busy cores are slow; a test that hangs still ends.
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'small',
      testRegex: matching('small'),
    },
    {
      ...base,
      displayName: 'medium',
      testRegex: matching('medium'),
      ...database,
    },
    {
      ...base,
      displayName: 'api',
      testRegex: matching('api'),
      ...database,
    },
    {
      ...base,
      displayName: 'browser',
      testRegex: matching('browser'),
      globalSetup: '<rootDir>/apps/e2e/src/global-setup.ts',
      globalTeardown: '<rootDir>/apps/e2e/src/global-teardown.ts',
    },
  ],
};
