/**
 * Four sizes of test. `small` touches nothing; `medium` has a real PostgreSQL; `api` drives the whole application
 * in process; `browser` drives the whole product in a real Chromium. `tools/test.mjs` runs them all.
 */
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
      testMatch: ['<rootDir>/{apps,libs,migrations,tools,bench}/**/*.spec.{ts,mjs}'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.service\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'medium',
      testMatch: ['<rootDir>/{apps,libs,migrations}/**/*.service.spec.ts'],
      ...database,
    },
    {
      ...base,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/**/*.e2e-spec.ts'],
      ...database,
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/apps/e2e/**/*.browser.ts'],
      globalSetup: '<rootDir>/apps/e2e/src/global-setup.ts',
      globalTeardown: '<rootDir>/apps/e2e/src/global-teardown.ts',
    },
  ],
};
