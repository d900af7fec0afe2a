import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '@/engine/draft';
import { expect, test } from './test';

const names = ['options', 'popup', 'welcome', 'check'] as const;
export type PageName = (typeof names)[number];

/** Opens a page of the extension, and returns once it shows something. */
export async function openExtensionPage(page: Page, extensionId: string, name: PageName): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await expect(page.getByRole('heading').first()).toBeVisible();
}

/** The outsides of the elements that the Tab key stops at, until it leaves the page or comes round. */
async function tabStops(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let count = 0; count < 300; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
    if (stop.startsWith('<body') || stops.includes(stop)) break;
    stops.push(stop);
  }
  return stops;
}

/** Tests that popup, options and first page open in a browser of this language, for everyone. */
export function testExtensionPages(language: Language): void {
  test.use({ browserLanguage: language });

  for (const name of names) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} opens in ${language}, and has no barrier that axe can find, ${colorScheme}`, async ({
        page,
        extensionId,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openExtensionPage(page, extensionId, name);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page).toHaveTitle(/Bezint/);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test(`${name} in ${language} can be walked with the Tab key`, async ({ page, extensionId }) => {
      await openExtensionPage(page, extensionId, name);
      expect((await tabStops(page)).length).toBeGreaterThan(name === 'check' ? 0 : 2);
    });
  }
}
