import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lexicon } from './tools/vite-lexicon.ts';

/** `unit` needs nothing, `bundle` looks into the built packages, `firefox` drives a real Firefox with one of them. */
export default defineConfig({
  plugins: [lexicon(fileURLToPath(new URL('.', import.meta.url)))],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/bundle/**', 'tests/e2e/**'],
          testTimeout: 60_000, // Thousands of random cases take their time on a busy machine
        },
      },
      { extends: true, test: { name: 'bundle', include: ['tests/bundle/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
