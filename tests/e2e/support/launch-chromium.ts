import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Worker } from '@playwright/test';
import { launchChromium as launch } from '../../../tools/launch-chromium.mjs';

export interface LaunchOptions {
  /** Folder of the built extension; the test build when left out. `null` = no extension, for comparison. */
  readonly extension?: string | null;
  /** Language of the browser, and so of the extension's interface. */
  readonly language?: 'nl' | 'en';
  /** Profile folder; a fresh temporary one when left out. */
  readonly profile?: string;
  /** The browser to start; the one that was found when left out. */
  readonly executablePath?: string | undefined;
}

export const testBuild = fileURLToPath(new URL('../../../.output/chrome-mv3-test', import.meta.url));

/** Starts Chromium with the built extension in a profile of its own. Throws when there is no browser or no build. */
export const launchChromium = (options: LaunchOptions = {}): Promise<BrowserContext> =>
  launch({ extension: testBuild, ...options });

/** The extension's service worker, once it runs. */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/**
 * Waits for the first page that meets a new profile, in a tab of its own: a page that a test opened before would lose
 * the focus to it.
 */
export async function welcomed(context: BrowserContext): Promise<BrowserContext> {
  // The policy, which the first page waits for, is read seconds later by a Chromium that has shown nothing yet
  await context.pages()[0]?.goto('data:text/html,<p>Hello');
  const isOpen = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(isOpen, { intervals: [100] }).toBe(true);
  return context;
}
