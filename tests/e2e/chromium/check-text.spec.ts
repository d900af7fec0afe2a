import { AxeBuilder } from '@axe-core/playwright';
import { drafts } from '../support/drafts';
import { serviceWorkerOf } from '../support/launch-chromium';
import { expect, test } from '../support/test';

const text = drafts.nl.patient.join(' ');

test('a selection is checked on a page of its own, and is in no address and no storage', async ({
  context,
  desk,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  const worker = await serviceWorkerOf(context);
  const opening = context.waitForEvent('page');
  // A menu of the browser itself is out of a test's reach; this is what pressing the item does
  await worker.evaluate((selectionText) => {
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check', selectionText });
  }, text);
  const page = await opening;
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toHaveValue(text);
  await expect(page.getByRole('status')).toHaveText('1 punt gevonden');
  await expect(page.locator('mark.hold').first()).toBeVisible();
  await expect(page.getByText('UMC Utrecht · Richtlijnen social media').first()).toBeVisible();
  expect(page.url()).toMatch(/\/check\.html$/);
  expect(JSON.stringify([await desk.readStorage('local'), await desk.readStorage('session')])).not.toContain('vrouw');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Tekst' })).toHaveValue('');
});

test('a text typed on that page is checked by keyboard', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/check.html`);
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Mooie wandeling vandaag.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Niets gevonden');
});
