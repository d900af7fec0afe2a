import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';

/**
 * Starts Chromium in a profile of its own, with the extension from `extension` (a folder; null = without).
 * Throws when there is no browser or no build. `language` is the browser's, and so the extension's; `profile` a folder
 * that is kept, else a new one goes when this program ends; `executablePath` another browser than the one that is found.
 */
export async function launchChromium(options) {
  const { extension, language = 'nl', headless = true, executablePath = findChromium() } = options;
  if (executablePath === undefined) throw new Error('No Chromium was found: run `npm run setup`.');
  if (extension !== null && !existsSync(extension)) throw new Error(`There is no build in ${extension}.`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'bezint-chromium-'));
  switchDeveloperModeOn(profile);
  const context = await chromium.launchPersistentContext(profile, {
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
  // Not before we end ourselves: the browser goes on writing for a moment after it says that it closed
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (options.profile === undefined) process.once('exit', remove);
  return context;
}

/** Without it Chromium disables an unpacked extension when it reloads. A profile that was used keeps its own choice. */
function switchDeveloperModeOn(profile) {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}
