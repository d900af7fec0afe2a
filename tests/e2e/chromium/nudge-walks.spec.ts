import { type Language, languages } from '@/engine/draft';
import { shownNudge } from '@/policies/nudges';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { settingsWith } from '../support/settings';
import { expect, test } from '../support/test';

/** What happens on a page beside writing, by its own menus and dialogs, and is a reason for a word afterwards. */

const teacher = { institution: 'stellingwerf', role: 'staff' } as const;
const named = (nl: string, en: string): Readonly<Record<Language, string>> => ({ nl, en });
const remove = named('Verwijderen', 'Delete');
const accept = named('Accepteren', 'Accept');
const confirm = named('Bevestigen', 'Confirm');

for (const language of languages) {
  const [clean = ''] = drafts[language].clean;

  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ desk }) => {
      await desk.writeStorage('local', settingsWith({ language, nudges: true, affiliation: teacher }));
      await desk.killWorker(); // It remembers what it said in an earlier test
    });

    test('whoever deleted a published post is asked to say so, and whoever thought better of it is not', async ({
      open,
    }) => {
      const fixture = pageCalled('x/home');
      const opened = await open(fixture.id, { language, variants: ['mine'] });
      const { page, panel } = opened;
      const composer = composerOf(opened, fixture);
      const nudge = panel.host.getByText(shownNudge('edit', language).message);
      await page.getByTestId('caret').click();
      await page.getByRole('menuitem', { name: remove[language] }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: named('Annuleren', 'Cancel')[language] })
        .click();
      await composer.type([clean]);
      await composer.shows('clear');
      await expect(nudge).toHaveCount(0);

      await page.getByTestId('caret').click();
      await page.getByRole('menuitem', { name: remove[language] }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: remove[language] }).click();
      await composer.rewrite([`${clean}!`]);
      await composer.shows('findings');
      await expect(nudge.first()).toBeVisible();
      // It is advice, and holds nothing
      await composer.publishBy('click');
      await expect.poll(opened.published).toMatchObject([{ text: `${clean}!`, trusted: true }]);
    });

    for (const { id, variant, word } of [
      { id: 'linkedin/dialog', variant: 'invitations', word: accept },
      { id: 'facebook/dialog', variant: 'requests', word: confirm },
    ]) {
      test(`${id}: a teacher who lets somebody in is asked whether it is a pupil`, async ({ open }) => {
        const fixture = pageCalled(id);
        const opened = await open(id, { language, variants: [variant], opened: false });
        const { page, panel } = opened;
        const composer = composerOf(opened, fixture);
        const nudge = panel.host.getByText(shownNudge('pupil', language).message);
        await page.locator('[role="list"] [role="listitem"]').getByText(word[language], { exact: true }).click();
        for (const step of fixture.opener ?? []) if ('click' in step) await page.locator(step.click).first().click();
        await composer.type([clean]);
        await composer.shows('findings');
        await expect(nudge.first()).toBeVisible();
        await composer.publishBy('click');
        await expect.poll(opened.published).toHaveLength(1);
      });

      test(`${id}: a teacher who ignores a request is asked nothing`, async ({ open }) => {
        const fixture = pageCalled(id);
        const opened = await open(id, { language, variants: [variant], opened: false });
        const { page } = opened;
        const composer = composerOf(opened, fixture);
        const ignore = id === 'facebook/dialog' ? remove : named('Negeren', 'Ignore');
        await page.locator('[role="list"] [role="listitem"]').getByText(ignore[language], { exact: true }).click();
        for (const step of fixture.opener ?? []) if ('click' in step) await page.locator(step.click).first().click();
        await composer.type([clean]);
        await composer.shows('clear');
      });
    }

    test('whoever chooses a profile picture is asked about the logo, once', async ({ open }) => {
      const fixture = pageCalled('x/profile');
      const opened = await open(fixture.id, { language });
      const { panel } = opened;
      const composer = composerOf(opened, fixture);
      const nudge = panel.host.getByText(shownNudge('avatar', language).message);
      await composer.type([clean]);
      await composer.shows('clear');
      await opened.addMedia('image');
      await composer.shows('findings');
      await expect(nudge.first()).toBeVisible();
      await composer.publishBy('click');
      await expect.poll(opened.published).toMatchObject([{ text: clean, trusted: true }]);
    });
  });
}
