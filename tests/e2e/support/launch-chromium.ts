import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from '../../../tools/browsers.mjs';

export interface LaunchOptions {
  /** Folder of the built extension; the test build when left out. `null` = no extension, for comparison. */
  readonly extension?: string | null;
  /** Language of the browser, and so of the extension's interface. */
  readonly language?: 'nl' | 'en';
  readonly headless?: boolean;
  /** Profile folder; a fresh temporary one when left out. */
  readonly profile?: string;
}

export const testBuild = fileURLToPath(new URL('../../../.output/chrome-mv3-test', import.meta.url));

/** Starts Chromium with the built extension in a profile of its own. Throws when there is no browser or no build. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserContext> {
  const { extension = testBuild, language = 'nl', headless = true, profile = '' } = options;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: run `npm run setup`.');
  if (extension !== null && !existsSync(extension)) {
    throw new Error(`There is no build in ${extension}: run \`npm run build:test\`.`);
  }
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--lang=${language}`,
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--disable-sync',
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
}

/** The extension's service worker, once it runs. */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
