import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { composerOf } from '../support/composer';
import { type Desk, openDesk } from '../support/desk';
import { drafts } from '../support/drafts';
import { launchChromium, welcomed } from '../support/launch-chromium';
import { openFixture } from '../support/open-fixture';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';

interface Installed {
  readonly context: BrowserContext;
  readonly desk: Desk;
  readonly first: Page;
}

/** A browser that got Bezint and knows nothing of its user yet, and the page that met this one; each test begins there. */
const test = base.extend<{ first: Page }, { installed: Installed }>({
  installed: [
    async ({}, use) => {
      const context = await welcomed(await launchChromium());
      const first = context.pages().find((each) => each.url().endsWith('/welcome.html'));
      if (!first) throw new Error('The first page is not open');
      await use({ context, desk: await openDesk(context), first });
      await context.close();
    },
    { scope: 'worker' },
  ],
  first: async ({ installed: { context, desk, first } }, use) => {
    await desk.clearStorage();
    await first.reload();
    await first.bringToFront();
    await use(first);
    for (const page of context.pages()) if (page !== first && page !== desk.page) await page.close();
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

test('from install to the first warning on a site takes two clicks and less than a minute', async () => {
  const started = Date.now();
  const context = await welcomed(await launchChromium());
  const first = context.pages().find((each) => each.url().endsWith('/welcome.html'));
  await first?.getByRole('radio', { name: 'UMC Utrecht' }).click();
  const fixture = pageCalled('x/home');
  const opened = await openFixture(context, fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient); // Its click into the composer is the second
  await composer.shows('findings');
  await expect(opened.panel.host.locator('.banner')).toContainText('patiënt herkenbaar');
  expect(Date.now() - started).toBeLessThan(60_000);
  await context.close();
});

test('the first page is walked by keyboard alone, from the institution to a held post and back', async ({ first }) => {
  const tabTo = async (target: Locator): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await first.keyboard.press('Tab');
    }
    throw new Error('The Tab key does not lead there');
  };
  await tabTo(first.getByRole('radio', { name: 'Nergens bij' }));
  for (let step = 0; step < 10; step += 1) {
    if (await first.getByRole('radio', { name: 'UMC Utrecht' }).isChecked()) break;
    await first.keyboard.press('ArrowDown');
  }
  await expect(first.getByRole('radio', { name: 'UMC Utrecht' })).toBeChecked();
  await tabTo(first.getByRole('button', { name: 'Laat een voorbeeld zien' }));
  await first.keyboard.press('Enter');
  const panel = first.locator('.panel-host');
  await expect(panel.locator('.banner')).toContainText('Hier is een patiënt herkenbaar');
  await tabTo(panel.getByRole('button', { name: saying('why') }));
  await first.keyboard.press('Enter');
  await expect(panel.locator('.card')).toBeVisible();
  await first.keyboard.press('Escape');
  await expect(first.getByRole('textbox', { name: 'Oefenbericht' })).toBeFocused();
  await tabTo(first.getByRole('button', { name: 'Plaatsen (oefening)' }));
  await first.keyboard.press('Enter');
  await expect(first.getByRole('button', { name: saying('goBack') })).toBeFocused();
  await first.keyboard.press('Enter');
  await expect(first.getByRole('dialog')).toHaveCount(0);
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
