const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
// These packages ship ES modules only.
const transformIgnorePatterns = [
  '/node_modules/(?!(react-merge-refs|rettime|until-async|@open-draft|headers-polyfill|outvariant|strict-event-emitter|hono|@hono|jose|afinn-111|emoji-emotion)/)',
];
const moduleNameMapper = { '^fast-check$': '<rootDir>/test/support/seeded-properties.ts' };
const shared = { transform, transformIgnorePatterns, moduleNameMapper, injectGlobals: true };

/** What takes minutes: the simulation of the ledger, and every kind of gesture with everything that can go wrong. */
const LONG = ['<rootDir>/test/torture/', '<rootDir>/test/matrix/'];

/** Two worlds: rules and servers where `fetch` is native, screens where there is a document and no network. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/src/app/', '/src/sandbox/page/', '/test/e2e/', '/node_modules/', ...LONG],
    },
    {
      ...shared,
      displayName: 'long',
      testEnvironment: 'node',
      testMatch: LONG.map((folder) => `${folder}**/*.test.ts`),
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jest-fixed-jsdom',
      testMatch: ['<rootDir>/src/{app,sandbox/page}/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/support/jsdom-globals.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/jsdom-matchers.ts'],
    },
  ],
};
