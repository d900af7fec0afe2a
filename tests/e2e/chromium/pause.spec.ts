import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { settingsWith } from '../support/settings';
import { expect, test } from '../support/test';

const fixture = pageCalled('x/home');

test('a draft that was written in a pause is read when the pause runs out, without a key pressed', async ({
  open,
  desk,
}) => {
  const { settings } = settingsWith({ affiliation: { institution: 'umcu', role: 'student' } });
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await desk.writeStorage('local', { settings: { ...settings, pausedUntil: Date.now() + 8_000 } });
  await composer.type(drafts.nl.patient);
  await composer.shows('paused');
  await composer.shows('findings');
  await composer.attempt('key');
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});
