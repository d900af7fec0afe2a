import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FixturePage } from '../../fixtures/fixture-page';
import { pages } from '../../fixtures/pages';
import { drafts } from '../support/drafts';
import { launchFirefox } from './support/launch-firefox';
import { type OpenedFixture, openFixture } from './support/open-fixture';

/** One composer per editor library and platform. */
const ids = [
  'x/home',
  'linkedin/dialog',
  'linkedin/shadow-quill',
  'facebook/dialog',
  'instagram/create',
  'instagram/comments',
];
const fixtures = pages.filter(({ id }) => ids.includes(id));

let browser: Browser;
let opened: OpenedFixture | undefined;

beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened?.errors ?? []).toEqual([]);
  await opened?.page.close();
  opened = undefined;
});

const pierce = (selector: string): string => `>>> ${selector}`;

async function typeDraft({ page }: OpenedFixture, fixture: FixturePage, lines: readonly string[]): Promise<string> {
  await page.waitForSelector(pierce(fixture.readySelector ?? fixture.editorSelector), { visible: true });
  const editor = await page.waitForSelector(pierce(fixture.editorSelector), { visible: true });
  await editor?.click();
  const kept = fixture.newLine === undefined ? [lines.join(' ')] : lines;
  for (const [index, line] of kept.entries()) {
    if (index > 0 && fixture.newLine === 'Enter') await page.keyboard.press('Enter');
    if (index > 0 && fixture.newLine === 'Shift+Enter') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.type(line);
  }
  return kept.join('\n');
}

async function publish({ page }: OpenedFixture, fixture: FixturePage): Promise<void> {
  for (const selector of fixture.submit.click) {
    const control = await page.waitForSelector(pierce(selector), { visible: true });
    await control?.click();
  }
}

const untilPublished = async ({ page }: OpenedFixture): Promise<void> => {
  await page.waitForFunction(() => window.__fixture.published.length > 0);
};

test('every editor of the four platforms has a page here', () => {
  expect(fixtures.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

describe.each(fixtures)('$id', (fixture) => {
  test('a clean draft goes out as if we were not there', async () => {
    opened = await openFixture(browser, fixture.id, { language: 'nl' });
    const text = await typeDraft(opened, fixture, drafts.nl.clean);
    await opened.inPanel('.bezint[data-status="clear"]');
    await publish(opened, fixture);
    await untilPublished(opened);
    expect(await opened.published()).toMatchObject([{ text, trusted: true }]);
  });

  test('a patient is held, and goes out once, to the letter, after Post anyway', async () => {
    opened = await openFixture(browser, fixture.id, { language: 'nl' });
    const text = await typeDraft(opened, fixture, drafts.nl.patient);
    await opened.inPanel('.bezint[data-status="findings"]');
    await publish(opened, fixture);
    await opened.inPanel('dialog[open]');
    expect(await opened.published()).toEqual([]);
    expect(await opened.modelText()).toBe(text);
    await opened.press('Post anyway');
    await untilPublished(opened);
    expect(await opened.published()).toMatchObject([{ text }]);
  });
});
