import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  outputDir: '.output/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0, // A test that passes on the second try is a fault that nobody looks at
  timeout: 30_000,
  forbidOnly: true,
  reporter: [['list']],
});
