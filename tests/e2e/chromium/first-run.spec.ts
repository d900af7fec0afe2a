import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { launchChromium, welcomed } from '../support/launch-chromium';
import { saying } from '../support/panel';

/** A browser that has just got Bezint, and the page that meets its user. */
const test = base.extend<{ context: BrowserContext; first: Page }>({
  context: async ({}, use) => {
    const context = await welcomed(await launchChromium());
    await use(context);
    await context.close();
  },
  first: async ({ context }, use) => {
    const page = context.pages().find((each) => each.url().endsWith('/welcome.html'));
    if (!page) throw new Error('The first page is not open');
    await use(page);
  },
});

test('from install to the first useful warning takes two clicks', async ({ first }) => {
  await first.getByRole('radio', { name: 'UMC Utrecht' }).click();
  await first.getByRole('button', { name: 'Laat een voorbeeld zien' }).click();
  const banner = first.locator('.panel-host .banner');
  await expect(banner).toContainText('Hier is een patiënt herkenbaar');
  await first
    .locator('.panel-host')
    .getByRole('button', { name: saying('why') })
    .click();
  await expect(banner).toContainText('UMC Utrecht · Richtlijnen social media');
});

test('the practice box holds like the real ones, and posts nothing', async ({ first }) => {
  await first
    .getByRole('textbox', { name: 'Oefenbericht' })
    .fill('Vanochtend een vrouw van 43 op onze afdeling met een longembolie.');
  await expect(first.locator('.panel-host .banner')).toBeVisible();
  await first.getByRole('button', { name: 'Plaatsen (oefening)' }).click();
  await expect(first.getByRole('button', { name: saying('goBack') })).toBeFocused();
  const { violations } = await new AxeBuilder({ page: first }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await first.keyboard.press('Escape');
  await expect(first.getByRole('dialog')).toHaveCount(0);
  await first.getByRole('button', { name: 'Plaatsen (oefening)' }).click();
  await first.getByRole('button', { name: saying('postAnyway') }).click();
  await expect(first.getByText('gaat er niets de deur uit')).toBeVisible();
});

test('words that were declared fine here are kept quiet about here', async ({ first }) => {
  await first.getByRole('radio', { name: 'UMC Utrecht' }).click();
  await first.getByRole('textbox', { name: 'Oefenbericht' }).fill('Jij bent echt een idioot.');
  const panel = first.locator('.panel-host');
  await panel.getByRole('button', { name: saying('why') }).click();
  await panel.locator('summary').click();
  await panel.getByRole('button', { name: saying('neverWords') }).click();
  await panel.getByRole('button', { name: saying('yes') }).click();
  await expect(panel.locator('.bezint')).toHaveAttribute('data-status', 'clear');
});

test('says where the browser lets Bezint in', async ({ first }) => {
  await expect(first.locator('.access')).toHaveText(['Aan', 'Aan', 'Aan', 'Aan']);
  await first.getByRole('button', { name: 'Naar de instellingen' }).click();
  await expect
    .poll(() =>
      first
        .context()
        .pages()
        .some((page) => page.url().endsWith('/options.html')),
    )
    .toBe(true);
});
