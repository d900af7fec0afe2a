import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

const fixture = pageCalled('x/home');

test('nothing is counted until the author switches it on; then what happened is, in numbers alone', async ({
  open,
  page,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  expect(await desk.readStorage('local')).not.toHaveProperty('insights');

  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('checkbox', { name: 'Houd de tellingen bij' }).check();
  await expect(page.getByText('Nog niets geteld.')).toBeVisible();

  await opened.page.bringToFront();
  await composer.rewrite(['']);
  await expect(opened.panel.host).toHaveCount(0);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await composer.attempt('key');
  await opened.panel.button(saying('postAnyway')).click();
  await expect.poll(opened.published).toHaveLength(1);
  await expect
    .poll(async () => (await desk.readStorage('local')).insights)
    .toMatchObject([{ platform: 'x', rule: 'patient-description', seen: 1, posted: 1, changed: 0, fixed: 0 }]);

  await page.bringToFront();
  await expect(page.getByRole('img', { name: 'Gezien, de laatste 12 weken' })).toBeVisible();
  await page.getByText('Alle getallen').click();
  await expect(page.getByRole('row', { name: 'Herkenbare patiënt 1 0 0 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis de tellingen' }).click();
  await expect(page.getByText('Nog niets geteld.')).toBeVisible();
  expect(await desk.readStorage('local')).not.toHaveProperty('insights');
});
