import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '@/engine/draft';
import { expect, test } from '../support/test';

const names = ['options', 'popup'] as const;

const open = async (page: Page, extensionId: string, name: (typeof names)[number]): Promise<void> => {
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await expect(page.getByRole('heading').first()).toBeVisible();
};

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ browserLanguage: language });

    for (const name of names) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`${name} opens, speaks the language, and has no barrier that axe can find, ${colorScheme}`, async ({
          page,
          extensionId,
        }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await open(page, extensionId, name);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page).toHaveTitle(/Bezint/);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
      }

      test(`${name} can be walked with the Tab key, and each stop has a name`, async ({ page, extensionId }) => {
        await open(page, extensionId, name);
        const stops: string[] = [];
        await page.keyboard.press('Tab');
        for (let count = 0; count < 200; count += 1) {
          const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
          if (stop.startsWith('<body') || stops.includes(stop)) break;
          stops.push(stop);
          await page.keyboard.press('Tab');
        }
        expect(stops.length).toBeGreaterThan(2);
      });
    }
  });
}

test('what the options page stores survives a reload and a dead worker', async ({
  page,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('clusius', 'student');
  await desk.killWorker();
  await open(page, extensionId, 'options');
  await expect(page.getByText('Clusius College').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Clusius College').first()).toBeVisible();
});
