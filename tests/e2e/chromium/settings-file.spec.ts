import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { ownGuideline } from '../../ui/own-guideline';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { openExtensionPage } from '../support/extension-pages';
import { pageCalled } from '../support/page-called';
import { expect, test } from '../support/test';

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Chooses a file as a person does, by its button in a card of the options page. */
async function hand(page: Page, card: string, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.locator(`#${card} .file`).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('settings go out to a file, and come back after everything was reset', async ({
  page,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  await openExtensionPage(page, extensionId, 'options');
  const downloading = page.waitForEvent('download');
  await page.locator('#transfer').getByRole('button', { name: 'Bewaar als bestand' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('bezint-settings.json');
  const text = await textOf(download);

  await page.getByRole('button', { name: 'Alles terugzetten' }).click();
  await page.getByRole('button', { name: 'Ja, zet terug' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /nl|en/);
  await hand(page, 'transfer', 'mine.json', text);
  await expect(page.locator('#transfer')).toContainText('UMC Utrecht · Student');
  await page
    .locator('#transfer')
    .getByRole('button', { name: /Neem over|Take over/ })
    .click();
  await expect
    .poll(async () => (await desk.readStorage('local')).settings)
    .toMatchObject({ affiliations: [{ institution: 'umcu', role: 'student' }], language: 'nl' });
});

test('a file that is not right leaves the stored settings as they are', async ({
  page,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  const before = await desk.readStorage('local');
  await openExtensionPage(page, extensionId, 'options');
  await hand(page, 'transfer', 'bad.json', '{"bezint":"settings","format":1,"settings":{"language":"fr"}}');
  await expect(page.locator('#transfer')).toContainText('Van bad.json is niets overgenomen');
  await expect(page.locator('#transfer')).toContainText('settings.language: fr');
  expect(await desk.readStorage('local')).toEqual(before);
});

test('a guideline from a file is applied to the next draft, and named', async ({ page, open, extensionId }) => {
  await openExtensionPage(page, extensionId, 'options');
  await hand(page, 'packs', 'berkenhof.json', JSON.stringify(ownGuideline));
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await expect(page.locator('#packs')).toContainText('door jou toegevoegd');
  await page.getByRole('button', { name: 'Instelling toevoegen' }).click();
  await page.locator('#you').getByRole('combobox', { name: 'Instelling' }).selectOption({ label: 'De Berkenhof' });

  const fixture = pageCalled('x/home');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await composer.attempt('key');
  await expect(opened.panel.dialog).toContainText('De Berkenhof');
  expect(await opened.published()).toEqual([]);
});

test('the page is searched as a whole', async ({ page, extensionId }) => {
  await openExtensionPage(page, extensionId, 'options');
  await page.getByRole('searchbox', { name: 'Zoek in de instellingen' }).fill('wie je volgt');
  await expect(page.locator('main > section:visible h2')).toHaveText('Je accounts op orde');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 onderdeel');
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.locator('main > section:visible')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  const all = await page.locator('main > section').count();
  await expect(page.locator('main > section:visible')).toHaveCount(all);
});
