import { pages } from '../../fixtures/pages';
import { composerOf, waysOf } from '../support/composer';
import { draftsFor } from '../support/drafts';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** Tiptap tells by a class whether the editor has the focus, which our dialog takes for a while. */
const unfocused = (html: string): string => html.replace(' ProseMirror-focused', '');

const postAnyway = saying('postAnyway');
const goBack = saying('goBack');

const takeOut = /^(?:Weghalen|Take out)$/;

test.beforeEach(({ setAffiliation }) => setAffiliation('umcu', 'student'));

/** The one walk of a draft, over every place that the fixtures hold. */
for (const [index, fixture] of pages.entries()) {
  // Each page is walked in both languages, each step in one of them
  const [here, there] = index % 2 === 0 ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  const [inHere, inThere] = [draftsFor(fixture.surface, here), draftsFor(fixture.surface, there)];
  const first = waysOf(fixture)[0] ?? 'click';

  test.describe(fixture.id, () => {
    for (const way of waysOf(fixture)) {
      test(`a clean draft goes out by ${way} as if we were not there, in ${here}`, async ({ open }) => {
        const opened = await open(fixture.id, { language: here });
        const composer = composerOf(opened, fixture);
        const text = await composer.type(inHere.clean);
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

      test(`a risk is held by ${way}, and goes out once, to the letter, after Post anyway, in ${there}`, async ({
        open,
      }) => {
        const opened = await open(fixture.id, { language: there });
        const composer = composerOf(opened, fixture);
        const text = await composer.type(inThere.risky);
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

    test('pressed at once after typing, the draft is reviewed first; without the risk it goes out untouched', async ({
      open,
    }) => {
      const opened = await open(fixture.id, { language: here });
      const composer = composerOf(opened, fixture);
      const risky = await composer.type(inHere.risky);
      await composer.attempt(first);
      await expect(opened.panel.dialog).toBeVisible();
      expect(await opened.published()).toEqual([]);
      expect(await opened.modelText()).toBe(risky);
      await opened.panel.button(goBack).click();
      await expect(opened.panel.dialog).toBeHidden();
      const text = await composer.retype(inHere.clean);
      await composer.shows('clear');
      await composer.publishBy(first);
      await expect.poll(opened.published).toHaveLength(1);
      expect(await opened.published()).toMatchObject([{ text, trusted: true }]);
    });

    test('words are marked; after the worker was killed, a new risk asks again', async ({ open, desk }) => {
      const opened = await open(fixture.id, { language: here });
      const composer = composerOf(opened, fixture);
      await composer.type([inHere.risky.join(' ')]);
      await composer.shows('findings');
      const marks = () => opened.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => /bezint/.test(name)));
      // A plain field has no words that could be marked
      if (fixture.library === 'react') expect(await marks()).toEqual([]);
      else await expect.poll(marks).not.toEqual([]);
      await composer.attempt(first);
      await opened.panel.button(goBack).click();
      await expect(opened.panel.dialog).toBeHidden();
      await desk.killWorker();
      await composer.editor.press('End');
      await opened.page.keyboard.type(inHere.other);
      await composer.attempt(first);
      await expect(opened.panel.dialog).toBeVisible();
      expect(await opened.published()).toEqual([]);
    });

    test('mounted anew after a draft was read, the composer is read again and holds a risk', async ({ open }) => {
      const opened = await open(fixture.id, { language: there });
      const composer = composerOf(opened, fixture);
      await composer.type(inThere.clean);
      await composer.shows('clear');
      const before = await composer.editor.elementHandle();
      await opened.remount();
      expect(await before?.evaluate((editor) => editor.isConnected)).toBe(false);
      const text = await composer.type(inThere.risky);
      await expect.poll(opened.modelText).toBe(text);
      await composer.shows('findings');
      await composer.attempt(first);
      await expect(opened.panel.dialog).toBeVisible();
      expect(await opened.published()).toEqual([]);
      await opened.panel.button(postAnyway).click();
      await composer.finish(first);
      await expect.poll(opened.published).toHaveLength(1);
      expect(await opened.published()).toMatchObject([{ text }]);
    });

    test('a fix changes the draft in its own model, and one undo takes it back', async ({ open }) => {
      const opened = await open(fixture.id, { language: there });
      const composer = composerOf(opened, fixture);
      const text = await composer.type([inThere.mendable]);
      await composer.shows('findings');
      await opened.panel.button(takeOut).first().click();
      // A name is too short to tell its language
      const put = /\[(?:verwijderd|removed)\]/;
      await expect.poll(opened.modelText).toMatch(put);
      expect((await opened.modelText()).replace(put, '06-12345678')).toBe(text);
      await composer.shows(/clear|findings/);
      await composer.editor.focus();
      await opened.page.keyboard.press('Control+z');
      await expect.poll(opened.modelText).toBe(text);
      expect(await opened.published()).toEqual([]);
    });
  });
}
