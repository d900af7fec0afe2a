import { composerOf } from '../support/composer';
import { pageCalled } from '../support/page-called';
import { expect, test } from '../support/test';

const addLine = /^(?:Zin toevoegen|Add a line)$/;
const opinion = 'As a student at UMC Utrecht I think the new schedules of UMC Utrecht are a bad idea';

/** What may end a draft and is no plain text in the editor. */
const endings = [
  { id: 'x/home', variant: 'emoji', ending: ' 🌳', shows: 'img[alt="🌳"]' },
  { id: 'x/article', variant: 'emoji', ending: ' 🌳', shows: 'img[alt="🌳"]' },
  { id: 'facebook/dialog', variant: 'emoji', ending: ' 🌳', shows: 'img[alt="🌳"]' },
  { id: 'instagram/create', variant: 'emoji', ending: ' 🌳', shows: 'img[alt="🌳"]' },
] as const;

for (const { id, variant, ending, shows } of endings) {
  for (const closing of [0, 2]) {
    test(`${id}, ${variant}: a line lands behind a picture and before ${closing} line breaks, and one undo takes it back`, async ({
      open,
      setAffiliation,
    }) => {
      await setAffiliation('umcu', 'student');
      const fixture = pageCalled(id);
      const opened = await open(id, { language: 'en', variants: [variant] });
      const composer = composerOf(opened, fixture);
      const breaks = Array.from({ length: closing }, () => '');
      const text = await composer.type([opinion + ending, ...breaks]);
      await expect(composer.editor.locator(shows).first()).toBeAttached();
      await expect.poll(opened.modelText).toBe(text);
      await composer.shows('findings');
      await opened.panel.button(addLine).first().click();
      await expect.poll(opened.modelText).not.toBe(text);
      await composer.shows('clear');
      const fixed = await opened.modelText();
      expect(fixed.startsWith(`${opinion}${ending} `)).toBe(true);
      expect(fixed.trimEnd().length).toBeGreaterThan(opinion.length + 15);
      await composer.editor.focus();
      await opened.page.keyboard.press('Control+z');
      await expect.poll(opened.modelText).toBe(text);
    });
  }
}
