import { composerOf } from '../support/composer';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

const fixture = pageCalled('x/home');
const insult = 'Jij bent echt een idioot.';

test.beforeEach(({ setAffiliation }) => setAffiliation('umcu', 'student'));

test('words that are fine are shown first, then kept quiet about, and taken back in the options', async ({
  open,
  page,
  desk,
  extensionId,
}) => {
  const { panel, ...opened } = await open(fixture.id);
  const composer = composerOf({ panel, ...opened }, fixture);
  await composer.type([insult]);
  await composer.shows('findings');
  await panel.button(saying('why')).click();
  await panel.host.locator('summary').click();
  await panel.button(saying('neverWords')).click();
  await expect(panel.host.locator('.aside')).toContainText(/“[^”]*idioot[^”]*”/);
  await panel.button(saying('yes')).click();
  await composer.shows('clear');
  await expect(panel.host.getByText('Je vindt het terug in de instellingen')).toBeVisible();
  await expect(composer.editor).toBeFocused();
  expect((await desk.readStorage('local')).settings).toMatchObject({
    allowedPhrases: [expect.stringContaining('idioot')],
  });

  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('button', { name: /^Verwijder .*idioot/ }).click();
  await expect(page.getByRole('button', { name: /^Verwijder .*idioot/ })).toHaveCount(0);
  await opened.page.bringToFront();
  await composer.shows('findings');
});

test('a rule that was switched off in the banner is listed in the options, and comes back on', async ({
  open,
  page,
  desk,
  extensionId,
}) => {
  const { panel, ...opened } = await open(fixture.id, { language: 'en' });
  const composer = composerOf({ panel, ...opened }, fixture);
  await composer.type([insult]);
  await composer.shows('findings');
  await panel.button(saying('why')).press('Enter');
  await panel.host.locator('summary').press('Enter');
  await panel.button(saying('neverRule')).press('Enter');
  await expect(panel.button(saying('no'))).toBeFocused();
  await panel.button(saying('yes')).press('Enter');
  await composer.shows('clear');
  expect((await desk.readStorage('local')).settings).toMatchObject({ severities: { insult: 'off' } });

  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('button', { name: 'Weer aanzetten Kwetsend voor iemand' }).click();
  await expect.poll(async () => (await desk.readStorage('local')).settings).toMatchObject({ severities: {} });
  await opened.page.bringToFront();
  await composer.shows('findings');
});

test('the page itself cannot press the button that switches a rule off', async ({ open, desk }) => {
  const { panel, ...opened } = await open(fixture.id);
  const composer = composerOf({ panel, ...opened }, fixture);
  await composer.type([insult]);
  await composer.shows('findings');
  await panel.button(saying('why')).click();
  await panel.host.locator('summary').click();
  await panel.button(saying('neverRule')).click();
  const before = await desk.readStorage('local');
  await panel.button(saying('yes')).evaluate((button) => button instanceof HTMLElement && button.click());
  await expect(panel.button(saying('yes'))).toBeVisible();
  expect(await desk.readStorage('local')).toEqual(before);
});

test('a report on a wrong warning holds no word of the draft, unless the author adds them', async ({ open }) => {
  const { panel, ...opened } = await open(fixture.id);
  const composer = composerOf({ panel, ...opened }, fixture);
  await composer.type([insult]);
  await composer.shows('findings');
  await panel.button(saying('why')).click();
  await panel.host.locator('summary').click();
  await panel.button(saying('wrong')).click();
  const report = panel.host.getByRole('textbox');
  await expect(report).toHaveValue(
    /^Bezint \d+\.\d+\.\d+\nrule: insult\nseverity: warn\nguideline: umc-utrecht-nl\/N1$/,
  );
  await panel.host.getByRole('checkbox').check();
  await expect(report).toHaveValue(/idioot/);
});
