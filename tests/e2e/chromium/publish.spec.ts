import { type FixturePage, pages } from '../../fixtures/pages';
import { type Composer, composerOf, type Way, waysOf } from '../support/composer';
import { draftsFor } from '../support/drafts';
import type { OpenedFixture } from '../support/open-fixture';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** Tiptap tells by a class whether the editor has the focus, which our dialog takes for a while. */
const unfocused = (html: string): string => html.replace(' ProseMirror-focused', '');

const postAnyway = saying('postAnyway');
const goBack = saying('goBack');

const takeOut = /^(?:Weghalen|Take out)$/;

interface Place {
  readonly fixture: FixturePage;
  readonly opened: OpenedFixture;
  readonly composer: Composer;
}

/** Opens the dialog with a press, of which the page must know nothing. */
async function isHeld({ opened, composer }: Place, way: Way): Promise<void> {
  const before = await opened.published();
  const text = await opened.modelText();
  await composer.attempt(way);
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual(before);
  expect(await opened.modelText()).toBe(text);
}

async function goesBack({ opened }: Place): Promise<void> {
  await opened.panel.button(goBack).click();
  await expect(opened.panel.dialog).toBeHidden();
}

/** Waits for one more to be published than before, and returns that one. */
async function nextPublished({ opened }: Place, press: () => Promise<void>): Promise<unknown> {
  const before = (await opened.published()).length;
  await press();
  await expect.poll(opened.published).toHaveLength(before + 1);
  return (await opened.published()).at(-1);
}

async function goesOutUntouched(place: Place, way: Way, text: string): Promise<void> {
  const { fixture, opened, composer } = place;
  const before = await opened.events();
  expect(await nextPublished(place, () => composer.publishBy(way))).toMatchObject({ text, trusted: true });
  const after = await opened.events();
  const kind = way === 'click' ? 'click' : 'keydown';
  const presses = way === 'click' ? fixture.submit.click.length : 1;
  // Control+Enter is two keys
  const keys = way === 'key' && fixture.submit.keys === 'Control+Enter' ? 2 : presses;
  expect(after[kind].trusted - before[kind].trusted).toBe(keys);
  expect(after[kind].untrusted).toBe(0);
}

async function goesOutAnyway(place: Place, way: Way, text: string): Promise<void> {
  const { opened, composer } = place;
  await composer.shows('findings');
  const html = unfocused(await opened.editorHtml());
  await isHeld(place, way);
  expect(await opened.modelText()).toBe(text);
  expect(unfocused(await opened.editorHtml())).toBe(html);
  const anyway = async () => {
    await opened.panel.pressWhenReady(postAnyway);
    await composer.finish(way);
  };
  expect(await nextPublished(place, anyway)).toMatchObject({ text });
  await expect(opened.panel.dialog).toBeHidden();
}

const marksOf = ({ opened }: Place): Promise<readonly string[]> =>
  opened.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => /bezint/.test(name)));

/** With nothing said by a page that carries us there is nothing to compare with one that does not. */
async function isContent({ opened }: Place, complaints: readonly string[]): Promise<void> {
  expect(complaints).toEqual([]);
  expect(await opened.page.evaluate(() => window.__fixture.errors)).toEqual([]);
}

test.beforeEach(({ setAffiliation }) => setAffiliation('umcu', 'student'));

/** The one walk of a draft, over every place that the fixtures hold. Between two drafts the page mounts all anew. */
for (const [index, fixture] of pages.entries()) {
  // Each page is walked in both languages, each step in one of them
  const [here, there] = index % 2 === 0 ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  const [inHere, inThere] = [draftsFor(fixture.surface, here), draftsFor(fixture.surface, there)];
  const first = waysOf(fixture)[0] ?? 'click';

  test.describe(fixture.id, () => {
    test(`a clean draft goes out as if we were not there; pressed at once a draft is reviewed first, words are marked, and a killed worker wakes up, in ${here}`, async ({
      open,
      desk,
      complaints,
    }) => {
      const opened = await open(fixture.id, { language: here });
      const composer = composerOf(opened, fixture);
      const place: Place = { fixture, opened, composer };

      for (const way of waysOf(fixture)) {
        await test.step(`a clean draft goes out by ${way} as if we were not there`, async () => {
          const text = await (way === first ? composer.type(inHere.clean) : composer.write(inHere.clean));
          await composer.shows('clear');
          await goesOutUntouched(place, way, text);
        });
        await opened.remount();
      }

      await test.step('pressed at once after typing, the draft is reviewed first', async () => {
        const risky = await composer.write(inHere.risky);
        await isHeld(place, first);
        expect(await opened.modelText()).toBe(risky);
        await goesBack(place);
      });

      await test.step('words are marked', async () => {
        await composer.shows('findings');
        // A plain field has no words that could be marked
        if (fixture.library === 'react') expect(await marksOf(place)).toEqual([]);
        else await expect.poll(() => marksOf(place)).not.toEqual([]);
      });

      await test.step('after the worker was killed, a new risk asks again', async () => {
        await composer.attempt(first);
        await goesBack(place);
        await desk.killWorker();
        await composer.editor.press('End');
        await opened.page.keyboard.type(inHere.other);
        await isHeld(place, first);
        await goesBack(place);
      });

      await test.step('without the risk it goes out untouched', async () => {
        const text = await composer.rewrite(inHere.clean);
        await composer.shows('clear');
        await goesOutUntouched(place, first, text);
      });

      await test.step('the page complains of nothing', () => isContent(place, complaints));
    });

    test(`a fix is undone; mounted anew the composer is read again, and a risk goes out once, to the letter, after Post anyway, in ${there}`, async ({
      open,
      complaints,
    }) => {
      const opened = await open(fixture.id, { language: there });
      const composer = composerOf(opened, fixture);
      const place: Place = { fixture, opened, composer };

      await test.step('a fix changes the draft in its own model, and one undo takes it back', async () => {
        const text = await composer.write([inThere.mendable]);
        await composer.shows('findings');
        await opened.panel.button(takeOut).first().click();
        // A name is too short to tell its language
        const put = /\[(?:verwijderd|removed)\]/;
        await expect.poll(opened.modelText, { intervals: [50] }).toMatch(put);
        expect((await opened.modelText()).replace(put, '06-12345678')).toBe(text);
        await composer.shows(/clear|findings/);
        await composer.editor.focus();
        await opened.page.keyboard.press('Control+z');
        await expect.poll(opened.modelText).toBe(text);
        expect(await opened.published()).toEqual([]);
        if (fixture.media && !fixture.media.first) await opened.addMedia('image');
      });

      await test.step('mounted anew after a draft was read, the composer is another', async () => {
        const before = await composer.editor.elementHandle();
        await opened.remount();
        expect(await before?.evaluate((editor) => editor.isConnected)).toBe(false);
      });

      for (const [turn, way] of waysOf(fixture).entries()) {
        if (turn > 0) await opened.remount();
        await test.step(`a risk is held by ${way}, and goes out once, to the letter, after Post anyway`, async () => {
          const text = await composer.write(inThere.risky);
          await expect.poll(opened.modelText).toBe(text);
          await goesOutAnyway(place, way, text);
        });
      }

      await test.step('the page complains of nothing', () => isContent(place, complaints));
    });
  });
}
