import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { settingsWith } from '../support/settings';
import { expect, test } from '../support/test';

const edit = pageCalled('instagram/edit');

test.beforeEach(async ({ desk }) => {
  await desk.writeStorage('local', settingsWith({ nudges: true }));
  // What was said on behalf of an earlier test is remembered by its worker, and not said again for days
  await desk.killWorker();
});

test('whoever changes a published caption is asked once to say so, and can switch that off in one click', async ({
  open,
  desk,
}) => {
  const opened = await open(edit.id, { language: 'nl' });
  const composer = composerOf(opened, edit);
  await composer.type(['Mooie zonsondergang']);
  await composer.shows('findings');
  const nudge = opened.panel.host.getByText('Zeg erbij wat je hebt aangepast of weggehaald');
  await expect(nudge.first()).toBeVisible();
  await opened.panel.button(saying('aside')).click();
  await composer.shows('clear');
  expect(JSON.stringify((await desk.readStorage('local')).settings)).toContain('"nudgesOff":["edit"]');
  await composer.attempt('click');
  await expect.poll(opened.published).toHaveLength(1);
});

test('many posts in a short time get a quiet word, of which only moments are kept', async ({ open, desk }) => {
  const fixture = pageCalled('instagram/comments');
  const ago = (minutes: number): number => Date.now() - minutes * 60_000;
  await desk.writeStorage('local', {
    moments: { published: [ago(8), ago(6), ago(4), ago(2)], deleted: 0, accepted: 0, said: {} },
  });
  await desk.killWorker();
  const opened = await open(fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  await composer.type(['Wat een mooie foto']);
  await composer.shows('clear');
  await composer.publishBy('key');
  await expect.poll(opened.published).toHaveLength(1);
  await composer.type(['En deze ook']);
  await composer.shows('findings');
  await expect(opened.panel.host.getByText('Je plaatst veel in korte tijd').first()).toBeVisible();
  const { moments } = await desk.readStorage('local');
  expect(JSON.stringify(moments)).toMatch(
    /^\{"accepted":0,"deleted":0,"published":\[[\d,]+\],"said":\{"pace":\d+\}\}$/,
  );
});

test('a teacher who writes a message is reminded once of the school’s own channels', async ({ open, desk }) => {
  const affiliation = { institution: 'stellingwerf', role: 'staff' } as const;
  await desk.writeStorage('local', settingsWith({ nudges: true, affiliation }));
  const fixture = pageCalled('instagram/direct');
  const opened = await open(fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  await composer.type(['Tot morgen']);
  await composer.shows('findings');
  await expect(opened.panel.host.getByText('gebruik de kanalen van school').first()).toBeVisible();
  // A tip holds nothing
  await composer.publishBy('key');
  await expect.poll(opened.published).toHaveLength(1);
});

for (const id of ['x/profile', 'linkedin/profile', 'linkedin/headline', 'facebook/bio', 'instagram/profile']) {
  test(`${id}: a bio that names the institution is asked for a disclaimer`, async ({ open, setAffiliation }) => {
    await setAffiliation('umcu', 'student');
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'nl' });
    const composer = composerOf(opened, fixture);
    await composer.type(['Student bij het UMC Utrecht']);
    await composer.shows('findings');
    await opened.panel
      .button(/Zin toevoegen/)
      .first()
      .click();
    await composer.shows('clear');
    await composer.attempt('click');
    await expect.poll(opened.published).toHaveLength(1);
    expect((await opened.published())[0]?.text).toMatch(/^Student bij het UMC Utrecht .{10}/);
  });
}

for (const id of [
  'x/display-name',
  'linkedin/display-name',
  'facebook/page-name',
  'facebook/group-name',
  'instagram/display-name',
]) {
  test(`${id}: a name that holds the institution’s is pointed out`, async ({ open, setAffiliation }) => {
    await setAffiliation('umcu', 'student');
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'nl' });
    const composer = composerOf(opened, fixture);
    await composer.editor.fill('');
    await composer.type([drafts.nl.clean[1] ?? '']);
    await composer.shows('clear');
    await composer.rewrite(['UMC Utrecht Studentenroddels']);
    await composer.shows('findings');
    await expect(opened.panel.host.getByText(/accountnaam/).first()).toBeVisible();
  });
}
