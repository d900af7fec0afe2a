import { composerOf } from '../support/composer';
import { fixCases } from '../support/fix-cases';
import { pageCalled } from '../support/page-called';
import { expect, test } from '../support/test';

for (const { does, id, as, text, button, becomes } of fixCases) {
  test(`${id}: ${does}, and one undo takes it back`, async ({ open, setAffiliation }) => {
    await setAffiliation(...as);
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'en' });
    const composer = composerOf(opened, fixture);
    await composer.type([text]);
    await composer.shows('findings');
    await opened.panel.button(button).first().click();
    await expect.poll(opened.modelText).toMatch(becomes);
    await composer.editor.focus();
    await opened.page.keyboard.press('Control+z');
    await expect.poll(opened.modelText).toBe(text);
    expect(await opened.published()).toEqual([]);
  });
}

test('permission is written only after the author has said that there is any, and one undo takes it back', async ({
  open,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  const fixture = pageCalled('facebook/dialog');
  const opened = await open(fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  const text = await composer.type(['Kijk deze toppers van mijn werkgroep eens lachen']);
  await opened.addMedia('image');
  await composer.shows('findings');
  await opened.panel
    .button(/^Toestemming vermelden$/)
    .first()
    .click();
  await expect(
    opened.panel.host.getByText('Heeft iedereen die in beeld is toestemming gegeven?').first(),
  ).toBeVisible();
  expect(await opened.modelText()).toBe(text);
  await opened.panel
    .button(/Toestemming vermelden/)
    .first()
    .click();
  await expect.poll(opened.modelText).toBe(`${text} – Met toestemming van iedereen in beeld.`);
  await composer.editor.focus();
  await opened.page.keyboard.press('Control+z');
  await expect.poll(opened.modelText).toBe(text);
});
