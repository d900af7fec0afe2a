import { describe, expect } from 'vitest';
import { pages } from '../../fixtures/pages';
import { pageCalled } from '../support/page-called';
import { test } from './support/test';

/** One composer per editor library. */
const ids = [
  'x/home',
  'linkedin/dialog',
  'linkedin/shadow-quill',
  'facebook/dialog',
  'facebook/business',
  'instagram/comments',
];
const composers = pages.filter(({ id }) => ids.includes(id));

const text = 'Just call Karin on 06-12345678 about the keys.';
const masked = 'Just call Karin on [removed] about the keys.';
const copied = 'Typed out the whole poem for you, it’s that good.';

describe.each(composers)('$id in Firefox', (fixture) => {
  test('a fix lands in the editor’s own model, and one undo takes it back', async ({ open }) => {
    const opened = await open(fixture.id, { language: 'en' });
    const holds = (wanted: string) =>
      opened.page.waitForFunction((expected) => window.__fixture.modelText() === expected, {}, wanted);
    await opened.type(fixture, text);
    await opened.shows('findings');
    await opened.press('Take out');
    await holds(masked);
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('z');
    await opened.page.keyboard.up('Control');
    await holds(text);
    expect(await opened.published()).toEqual([]);
  });

  test('a line lands behind the last words, before the empty lines that close the draft', async ({ open }) => {
    const opened = await open(fixture.id, { language: 'en' });
    const holds = (wanted: string) =>
      opened.page.waitForFunction((expected) => window.__fixture.modelText() === expected, {}, wanted);
    await opened.type(fixture, copied);
    await opened.breakLine(fixture);
    await opened.breakLine(fixture);
    await holds(`${copied}\n\n`);
    await opened.shows('findings');
    await opened.press('Add the source');
    await holds(`${copied} Source:\n\n`);
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('z');
    await opened.page.keyboard.up('Control');
    await holds(`${copied}\n\n`);
  });
});

const shown = 'Group pic with my colleagues after the night shift';

describe('a picture of others in Firefox', () => {
  test('permission is written only after the author has said that there is any', async ({ open }) => {
    const fixture = pageCalled('facebook/dialog');
    const opened = await open(fixture.id, { language: 'en' });
    const text = () => opened.modelText();
    await opened.type(fixture, shown);
    await opened.page.evaluate(() => window.__fixture.addMedia('image'));
    await opened.shows('findings');
    await opened.press('Mention the permission');
    await opened.inPanel('[role="status"]::-p-text(Has everyone who is shown)');
    expect(await text()).toBe(shown);
    await opened.press('✓ Mention the permission');
    await opened.page.waitForFunction(
      (wanted) => window.__fixture.modelText() === wanted,
      {},
      `${shown} – Shared with the consent of everyone shown.`,
    );
    await opened.page.keyboard.down('Control');
    await opened.page.keyboard.press('z');
    await opened.page.keyboard.up('Control');
    await opened.page.waitForFunction((wanted) => window.__fixture.modelText() === wanted, {}, shown);
    expect(await opened.published()).toEqual([]);
  });
});
