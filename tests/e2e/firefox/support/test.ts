import { test as base, expect } from 'vitest';
import type { OpenOptions } from '../../support/serve-fixture';
import { launchFirefox } from './launch-firefox';
import { type OpenedFixture, openFixture } from './open-fixture';

/**
 * vitest's `test` with the extension in a real Firefox, one per file. Pages are closed after each test, which also
 * proves that none of them threw.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchFirefox();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }) => {
    const all: OpenedFixture[] = [];
    onCleanup(async () => {
      for (const { page } of all) await page.close();
      expect(
        all.flatMap(({ errors }) => errors),
        'no page throws',
      ).toEqual([]);
    });
    return async (pageId: string, options?: OpenOptions): Promise<OpenedFixture> => {
      const opened = await openFixture(browser, pageId, options);
      all.push(opened);
      return opened;
    };
  });
