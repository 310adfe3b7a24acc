import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './test/support/chromium-arguments';

/** Every worker starts a sandbox of its own (test/e2e/sandbox.ts), so tests never see each other's tickets. */
export default defineConfig({
  testDir: './test/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  fullyParallel: false,
  // A busy machine may be late once; what fails twice is red.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line']],
  use: {
    viewport: { width: 1280, height: 900 },
    // Nothing is waited for that only moves, and colours that are on their way to others are not measured.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: CHROMIUM_ARGUMENTS,
    },
  },
});
