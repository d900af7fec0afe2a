import { describe, expect } from 'vitest';
import type { Language } from '@/engine/draft';
import { drafts, draftsFor } from '../support/drafts';
import { firefoxPlaces } from '../support/firefox-places';
import { test } from './support/test';

const postAnyway = 'Post anyway'; // Firefox itself is English here, whatever the page and the draft are

const cases = firefoxPlaces.map((fixture, index) => {
  const language: Language = index % 2 === 0 ? 'nl' : 'en';
  return { fixture, language, id: fixture.id };
});

describe.each(cases)('$id in Firefox, $language', ({ fixture, language }) => {
  test('a patient is held, and goes out once, unchanged, after Post anyway', async ({ open }) => {
    const text = drafts[language].patient.join(' ');
    const opened = await open(fixture.id, { language });
    await opened.type(fixture, text);
    await opened.shows('findings');
    await opened.attempt(fixture);
    await opened.inPanel('dialog[open]');
    expect(await opened.published()).toEqual([]);
    expect(await opened.modelText()).toBe(text);
    await opened.press(postAnyway);
    await opened.finish(fixture);
    await opened.page.waitForFunction(() => window.__fixture.published.length > 0);
    expect(await opened.published()).toMatchObject([{ text }]);
  });

  test('a clean draft goes out by the author’s own click, as if we were not there', async ({ open }) => {
    const text = drafts[language].clean.join(' ');
    const opened = await open(fixture.id, { language });
    await opened.type(fixture, text);
    await opened.shows('clear');
    await opened.attempt(fixture);
    await opened.finish(fixture);
    await opened.page.waitForFunction(() => window.__fixture.published.length > 0);
    expect(await opened.published()).toMatchObject([{ text, trusted: true }]);
  });

  test('words are marked, and the key that publishes is held as well', async ({ open }) => {
    const opened = await open(fixture.id, { language });
    await opened.type(fixture, drafts[language].patient.join(' '));
    await opened.shows('findings');
    const marks = await opened.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => /bezint/.test(name)));
    // A plain field has no words that could be marked
    expect(marks.length > 0).toBe(fixture.library !== 'react');
    if (!fixture.submit.keys) return;
    await opened.attemptByKey(fixture);
    await opened.inPanel('dialog[open]');
    expect(await opened.published()).toEqual([]);
    await opened.press(postAnyway);
    await opened.page.waitForFunction(() => window.__fixture.published.length > 0);
    expect(await opened.published()).toMatchObject([{ text: drafts[language].patient.join(' ') }]);
  });

  test('a composer that is mounted anew is read again, a fix lands in its model, and one undo takes it back', async ({
    open,
  }) => {
    const { mendable, clean } = draftsFor(fixture.surface, 'en');
    const opened = await open(fixture.id, { language });
    const holds = (wanted: string) =>
      opened.page.waitForFunction((expected) => window.__fixture.modelText() === expected, {}, wanted);
    await opened.type(fixture, clean.join(' '));
    await opened.shows('clear');
    await opened.page.evaluate(() => window.__fixture.remount());
    await opened.type(fixture, mendable);
    await opened.shows('findings');
    await opened.press('Take out');
    await holds(mendable.replace(/06-\d+/, '[removed]'));
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('z');
    await opened.page.keyboard.up('Control');
    await holds(mendable);
    expect(await opened.published()).toEqual([]);
  });
});
