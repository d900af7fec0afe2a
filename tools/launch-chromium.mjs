import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

/**
 * Starts Chromium in a profile of its own, with the extension from `extension` (a folder; null = without).
 * Throws when there is no browser or no build. `language` is the browser's, and so the extension's;
 * `executablePath` another browser than the one that is found.
 */
export async function launchChromium(options) {
  const { extension, language = 'nl', headless = true, profile = '', executablePath = findChromium() } = options;
  if (executablePath === undefined) throw new Error('No Chromium was found: run `npm run setup`.');
  if (extension !== null && !existsSync(extension)) throw new Error(`There is no build in ${extension}.`);
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
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
}
