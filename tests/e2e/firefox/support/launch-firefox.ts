import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { nudgeKinds } from '@/engine/advice';
import { findFirefox } from '../../../../tools/browsers.mjs';

export const firefoxBuild = fileURLToPath(new URL('../../../../.output/firefox-mv3', import.meta.url));

/** One profile writes more posts than a person does, and is not to be told so amid other tests. */
async function withoutNudges(welcome: Target): Promise<void> {
  const page = await welcome.page();
  await page?.waitForFunction(() => 'browser' in globalThis);
  await page?.evaluate(async (nudgesOff) => {
    await browser.storage.local.set({ settings: { version: 1, nudgesOff } });
  }, nudgeKinds);
}

/** The part of Firefox's own API that tests call inside extension pages. */
declare const browser: { storage: { local: { set(items: object): Promise<void> } } };

/**
 * Starts Firefox, or what is named instead, with the built extension as a temporary add-on. Throws when there is no
 * browser or no build.
 */
export async function launchFirefox(
  executablePath = findFirefox(),
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Firefox was found: run `npm run setup`.');
  if (!existsSync(firefoxBuild))
    throw new Error(`There is no build in ${firefoxBuild}: run \`npm run build:firefox\`.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...preferences },
    defaultViewport: { width: 1280, height: 900 },
  });
  try {
    // A new profile meets the welcome page, which takes the keyboard with it: nothing is typed before it stands there
    const welcomed = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
    await browser.installExtension(firefoxBuild);
    await withoutNudges(await welcomed);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}
