import { adviceMessages } from '@/policies/advice-messages';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

const fixture = pageCalled('x/home');

test('a held draft can be kept for later, and stays where it is', async ({ open, context, setAffiliation }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(fixture.url).origin });
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  const text = await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  await composer.attempt('key');
  await opened.panel.button(saying('later')).click();
  await expect(opened.panel.dialog).toContainText(adviceMessages.laterDone.nl);
  const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll(/\s+/gu, ' ')).toBe(text.replaceAll(/\s+/gu, ' '));
  await opened.panel.button(saying('goBack')).click();
  await expect(opened.panel.dialog).toBeHidden();
  expect(await opened.modelText()).toBe(text);
  expect(await opened.published()).toEqual([]);
});

test('a fix beside a finding changes the draft and closes the question', async ({ open, setAffiliation }) => {
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  const text = await composer.type(['Sem de Vries uit 4B is geschorst, zijn nummer is 06-12345678.']);
  await composer.shows('findings');
  await composer.attempt('key');
  await opened.panel.dialog.locator('.findings .fix .button').first().click();
  await expect(opened.panel.dialog).toBeHidden();
  await expect.poll(opened.modelText).not.toBe(text);
  await expect.poll(opened.modelText).toContain('[verwijderd]');
  expect(await opened.published()).toEqual([]);
});

test('a countdown for a heated draft can be started and skipped in the question itself', async ({ open, desk }) => {
  await desk.writeStorage('local', {
    settings: {
      version: 1,
      language: 'nl',
      affiliations: [{ institution: 'umcu', role: 'student' }],
      severities: { 'heated-draft': 'hold' },
    },
  });
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(['Ik ben er KLAAR mee!!! Wat een schande, ik ben woedend!!!']);
  await composer.shows('findings');
  await composer.attempt('key');
  const { dialog } = opened.panel;
  await dialog.getByRole('button', { name: saying('wait') }).press('Enter');
  await expect(dialog).toContainText(/Nog \d+ seconden/u);
  await dialog.getByRole('button', { name: saying('skip') }).press('Enter');
  await expect(dialog).not.toContainText(/Nog \d+ seconden/u);
  await expect(dialog.getByRole('button', { name: saying('wait') })).toBeFocused();
  await dialog.getByRole('button', { name: saying('postAnyway') }).click();
  await expect.poll(opened.published).toHaveLength(1);
});

test('who has consent in writing says so, and then posts without “anyway”', async ({ open, setAffiliation }) => {
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await opened.addMedia('image');
  await composer.type(['Stiekem de hele werkgroep gefilmd tijdens het practicum.']);
  await composer.shows('findings');
  await composer.attempt('key');
  const consent = opened.panel.dialog.getByRole('button', { name: saying('consent') });
  for (const button of await consent.all()) await button.click();
  await expect(consent.first()).toHaveAttribute('aria-pressed', 'true');
});
