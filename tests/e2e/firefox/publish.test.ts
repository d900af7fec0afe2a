import { describe, expect } from 'vitest';
import type { Language } from '@/engine/draft';
import { pages } from '../../fixtures/pages';
import { drafts } from '../support/drafts';
import { test } from './support/test';

const postAnyway = 'Post anyway'; // Firefox itself is English here, whatever the page and the draft are

/** Surfaces that hold on a patient and have something to click. */
const composers = pages.filter(
  ({ surface, submit }) => submit.click.length > 0 && surface !== 'bio' && surface !== 'display-name',
);
/** Firefox differs by editor, not by place: the first of each library on each platform, and Chromium walks all. */
const firsts = composers.filter(
  ({ platform, library }, index) =>
    composers.findIndex((other) => other.platform === platform && other.library === library) === index,
);
const cases = firsts.map((fixture, index) => {
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
});
