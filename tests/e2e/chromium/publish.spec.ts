import { languages } from '@/engine/draft';
import { pages } from '../../fixtures/pages';
import { composerOf, waysOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** Tiptap tells by a class whether the editor has the focus, which our dialog takes for a while. */
const unfocused = (html: string): string => html.replace(' ProseMirror-focused', '');

const postAnyway = saying('postAnyway');
const goBack = saying('goBack');

/** Surfaces that hold on a patient; a bio or a name is no place to write about one. */
const surfaces = pages.filter(({ surface }) => surface !== 'bio' && surface !== 'display-name');

for (const fixture of surfaces) {
  for (const language of languages) {
    test.describe(`${fixture.id} in ${language}`, () => {
      for (const way of waysOf(fixture)) {
        test(`a clean draft goes out by ${way} as if we were not there`, async ({ open }) => {
          const opened = await open(fixture.id, { language });
          const composer = composerOf(opened, fixture);
          const text = await composer.type(drafts[language].clean);
          await composer.shows('clear');
          const before = await opened.events();
          await composer.publishBy(way);
          await expect.poll(opened.published).toHaveLength(1);
          expect(await opened.published()).toMatchObject([{ text, trusted: true }]);
          const after = await opened.events();
          const kind = way === 'click' ? 'click' : 'keydown';
          const presses = way === 'click' ? fixture.submit.click.length : 1;
          // Control+Enter is two keys
          const keys = way === 'key' && fixture.submit.keys === 'Control+Enter' ? 2 : presses;
          expect(after[kind].trusted - before[kind].trusted).toBe(keys);
          expect(after[kind].untrusted).toBe(0);
        });

        test(`a patient is held by ${way}, and goes out once, to the letter, after Post anyway`, async ({ open }) => {
          const opened = await open(fixture.id, { language });
          const composer = composerOf(opened, fixture);
          const text = await composer.type(drafts[language].patient);
          await composer.shows('findings');
          const html = unfocused(await opened.editorHtml());
          await composer.attempt(way);
          await expect(opened.panel.dialog).toBeVisible();
          expect(await opened.published()).toEqual([]);
          expect(await opened.modelText()).toBe(text);
          expect(unfocused(await opened.editorHtml())).toBe(html);
          await opened.panel.button(postAnyway).click();
          await composer.finish(way);
          await expect.poll(opened.published).toHaveLength(1);
          expect(await opened.published()).toMatchObject([{ text }]);
          await expect(opened.panel.dialog).toBeHidden();
        });
      }

      // What follows does not depend on the language of the page: once per composer
      if (language !== 'nl') return;

      test('pressed at once after typing, the draft is reviewed first', async ({ open }) => {
        const opened = await open(fixture.id, { language });
        const composer = composerOf(opened, fixture);
        const text = await composer.type(drafts[language].patient);
        await composer.attempt(waysOf(fixture)[0] ?? 'click');
        await expect(opened.panel.dialog).toBeVisible();
        expect(await opened.published()).toEqual([]);
        expect(await opened.modelText()).toBe(text);
      });

      test('after an edit that takes the risk away the draft goes out untouched', async ({ open }) => {
        const opened = await open(fixture.id, { language });
        const composer = composerOf(opened, fixture);
        await composer.type(drafts[language].patient);
        await composer.shows('findings');
        const way = waysOf(fixture)[0] ?? 'click';
        await composer.attempt(way);
        await opened.panel.button(goBack).click();
        await expect(opened.panel.dialog).toBeHidden();
        const text = await composer.retype(drafts[language].clean);
        await composer.shows('clear');
        await composer.publishBy(way);
        await expect.poll(opened.published).toHaveLength(1);
        expect(await opened.published()).toMatchObject([{ text, trusted: true }]);
      });

      test('a new patient asks again, an acknowledged one does not', async ({ open }) => {
        const opened = await open(fixture.id, { language });
        const composer = composerOf(opened, fixture);
        const way = waysOf(fixture)[0] ?? 'click';
        await composer.type([drafts[language].patient.join(' ')]);
        await composer.shows('findings');
        await composer.attempt(way);
        await opened.panel.button(goBack).click();
        await expect(opened.panel.dialog).toBeHidden();
        await composer.editor.press('End');
        await opened.page.keyboard.type(drafts[language].otherPatient);
        await composer.attempt(way);
        await expect(opened.panel.dialog).toBeVisible();
        expect(await opened.published()).toEqual([]);
      });
    });
  }
}
