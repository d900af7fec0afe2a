import { type BrowserContext, test as base, expect } from '@playwright/test';
import type { Language, Role } from '@/engine/draft';
import { type Desk, openDesk } from './desk';
import { launchChromium, welcomed } from './launch-chromium';
import { type OpenedFixture, openFixture } from './open-fixture';
import type { OpenOptions } from './serve-fixture';
import { settingsWith } from './settings';
import { recordExtensionTraffic } from './traffic';

interface Extension {
  readonly context: BrowserContext;
  readonly desk: Desk;
  /** Addresses that the extension asked for outside the browser; stays empty. */
  readonly traffic: readonly string[];
  /** Uncaught errors in any page, ours or a fixture's. */
  readonly errors: string[];
  /** Errors and warnings in the console of any page. */
  readonly complaints: string[];
}

interface WorkerFixtures {
  browserLanguage: Language;
  extension: Extension;
}

export type Open = (pageId: string, options?: OpenOptions) => Promise<OpenedFixture>;

interface TestFixtures {
  desk: Desk;
  extensionId: string;
  /** Opens a fixture page under its real host name. */
  open: Open;
  setAffiliation: (institution: string, role: Role) => Promise<void>;
  /** Uncaught errors so far. A test that provokes one takes it out; what is left at the end fails the test. */
  pageErrors: string[];
  /** Errors and warnings that pages wrote to their consoles so far, one string each. */
  complaints: readonly string[];
  cleanProfile: undefined;
}

/**
 * Playwright's `test` with the extension in a real Chromium: one profile per worker, emptied before each test. Each
 * test also proves that the extension asked nothing of the network and that no page threw.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserLanguage: ['nl', { option: true, scope: 'worker' }],

  extension: [
    async ({ browserLanguage }, use) => {
      const context = await welcomed(await launchChromium({ language: browserLanguage }));
      const errors: string[] = [];
      context.on('weberror', (webError) => errors.push(webError.error().message));
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (/^(?:error|warning)$/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      const desk = await openDesk(context);
      await use({ context, desk, errors, complaints, traffic: recordExtensionTraffic(context, desk.extensionId) });
      await context.close();
    },
    { scope: 'worker' },
  ],

  cleanProfile: [
    async ({ browserLanguage, extension: { context, desk, errors, complaints, traffic } }, use) => {
      await desk.clearStorage();
      await desk.writeStorage('local', settingsWith({ language: browserLanguage }));
      errors.length = 0;
      complaints.length = 0;
      await use(undefined);
      for (const page of context.pages()) if (page !== desk.page) await page.close();
      expect.soft(traffic, 'the extension asks nothing of the network').toEqual([]);
      expect.soft(errors, 'no page throws').toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ extension }, use) => {
    await use(extension.context);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
  desk: async ({ extension }, use) => {
    await use(extension.desk);
  },
  extensionId: async ({ desk }, use) => {
    await use(desk.extensionId);
  },
  pageErrors: async ({ extension }, use) => {
    await use(extension.errors);
  },
  complaints: async ({ extension }, use) => {
    await use(extension.complaints);
  },
  open: async ({ context }, use) => {
    await use((pageId, options) => openFixture(context, pageId, options));
  },
  setAffiliation: async ({ browserLanguage, desk }, use) => {
    await use((institution, role) =>
      desk.writeStorage('local', settingsWith({ language: browserLanguage, affiliation: { institution, role } })),
    );
  },
});

export { expect };
