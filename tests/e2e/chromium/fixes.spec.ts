import { languages } from '@/engine/draft';
import { pages } from '../../fixtures/pages';
import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { expect, test } from '../support/test';

const addLine = /Zin toevoegen|Add a line/;

for (const fixture of pages.filter(({ surface }) => surface === 'post')) {
  for (const language of languages) {
    test(`${fixture.id} in ${language}: a disclaimer lands in the editor's own model, and one undo removes it`, async ({
      open,
      setAffiliation,
    }) => {
      await setAffiliation('umcu', 'student');
      const opened = await open(fixture.id, { language });
      const composer = composerOf(opened, fixture);
      const text = await composer.write([drafts[language].opinion]);
      await composer.shows('findings');
      const html = await opened.editorHtml();
      await opened.panel.button(addLine).first().click();
      await expect.poll(opened.modelText, { intervals: [50] }).not.toBe(text);
      const fixed = await opened.modelText();
      expect(fixed.startsWith(`${text} `)).toBe(true);
      expect(fixed.length).toBeGreaterThan(text.length + 15);
      await composer.shows('clear');
      expect(html).not.toContain('bezint');
      expect(await opened.editorHtml()).not.toContain('bezint');
      await composer.editor.focus();
      await opened.page.keyboard.press('Control+z');
      await expect.poll(opened.modelText).toBe(text);
    });
  }
}
