import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/browsers.mjs';

const executablePath = findChromium();
const asRoot = process.getuid?.() === 0;

/** `fixtures` proves the replicas of the sites by themselves; `chromium` walks drafts through them with the extension. */
export default defineConfig({
  outputDir: '.output/playwright',
  fullyParallel: true,
  workers: Math.min(4, Math.max(2, availableParallelism() - 1)), // A browser each; one core stays free for what they talk to
  retries: 0, // A test that passes on the second try is a fault that nobody looks at
  timeout: 60_000,
  expect: { timeout: 15_000 }, // Generous, for a busy machine is no fault of ours; a test that passes never waits for it
  forbidOnly: true,
  reporter: [['list'], ['./tests/e2e/support/say-skipped.ts'], ['./tests/e2e/support/say-figures.ts']],
  projects: [
    {
      name: 'fixtures',
      testDir: 'tests/fixtures',
      testMatch: '**/*.spec.ts', // A unit test of the manifest stands there too
      use: {
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: asRoot ? ['--no-sandbox'] : [],
        },
      },
    },
    { name: 'chromium', testDir: 'tests/e2e/chromium' },
  ],
});
