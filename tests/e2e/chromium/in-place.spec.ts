import type { Page } from '@playwright/test';
import { composerOf } from '../support/composer';
import { drafts, draftsFor } from '../support/drafts';
import { marked, panelFaults, strayMarks } from '../support/layout';
import { pageCalled } from '../support/page-called';
import { settingsWith } from '../support/settings';
import { expect, type Open, test } from '../support/test';

/** Marks stay on their words, and the panel stays beside text and button, whatever the page does. */

const windows = [
  { width: 1280, height: 720 },
  { width: 900, height: 600 },
  { width: 480, height: 760 },
  { width: 360, height: 640 },
] as const;

/** As the browser's own zoom does it: the same screen holds fewer CSS pixels. */
async function zoom(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const [width, height] = [Math.round(1280 / factor), Math.round(720 / factor)];
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: factor,
    mobile: false,
  });
}

/** Opens a page with a draft of one paragraph in which something was found. */
async function writtenIn(open: Open, id: string, lines: readonly string[]) {
  const opened = await open(id, { language: 'nl' });
  const composer = composerOf(opened, pageCalled(id));
  await composer.write([lines.join(' ')]);
  await composer.shows('findings');
  return { opened, page: opened.page, panel: opened.panel, composer };
}

const rich = [
  'x/home',
  'x/dialog',
  'linkedin/dialog',
  'linkedin/shadow-quill',
  'linkedin/comments',
  'facebook/dialog',
  'facebook/comments',
  'instagram/create',
  'instagram/direct',
];

for (const id of rich) {
  test(`${id}: marks stay on their words while one types, scrolls, zooms and resizes`, async ({ open, desk }) => {
    await desk.writeStorage('local', settingsWith({ only: 'patient-description' }));
    const { page, composer } = await writtenIn(open, id, drafts.nl.patient);
    await expect.poll(() => marked(page)).not.toEqual([]);
    const words = await marked(page);
    const inPlace = async (): Promise<void> => {
      await expect.poll(() => marked(page)).toEqual(words);
      await expect.poll(() => strayMarks(page)).toEqual([]);
    };
    await inPlace();

    for (const at of ['Control+Home', 'Control+End']) {
      await page.keyboard.press(at);
      for (const key of ' Zo gaat dat. ') {
        await page.keyboard.type(key);
        // Until the next review a mark may be gone, but never on other words
        for (const mark of await marked(page)) expect(words).toContain(mark);
      }
      await composer.shows('findings');
      await inPlace();
    }
    await page.evaluate(() => scrollTo(0, 120));
    await inPlace();
    for (const size of windows) {
      await page.setViewportSize(size);
      await inPlace();
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const factor of [2, 0.75]) {
      await zoom(page, factor);
      await inPlace();
    }
  });
}

const everywhere = [...rich, 'x/dm', 'linkedin/message', 'facebook/chat', 'instagram/comments'];

for (const id of everywhere) {
  const fixture = pageCalled(id);
  const { risky } = draftsFor(fixture.surface, 'nl');

  test(`${id}: the banner keeps nobody’s focus, covers neither text nor button, and fits, in every window and at every zoom`, async ({
    open,
    setAffiliation,
  }) => {
    await setAffiliation('umcu', 'student');
    const { opened, page, panel, composer } = await writtenIn(open, id, risky);
    await expect(panel.host.locator('.banner')).toBeVisible();

    await test.step('the banner keeps nobody’s focus', async () => {
      await expect(composer.editor).toBeFocused();
      const first = panel.host.locator('.banner button').first();
      // Where the way on leads into another composer, this one's panel is folded away
      const inPanel = async () =>
        (await panel.host.count()) > 0 &&
        (await panel.host.evaluate((host) => host.shadowRoot?.activeElement !== null, null, { timeout: 2_000 }));
      for (const key of ['Tab', 'Shift+Tab']) {
        await composer.editor.focus();
        await first.focus();
        expect(await inPanel()).toBe(true);
        let steps = 0;
        for (; steps < 20 && (await inPanel()); steps += 1) await page.keyboard.press(key);
        expect(steps, key).toBeLessThan(20);
      }
      await composer.editor.focus();
      await page.keyboard.press('End');
      await page.keyboard.type('.');
      expect(await opened.modelText()).toMatch(/\.$/);
    });

    await test.step('the banner covers neither text nor button', async () => {
      await composer.shows('findings');
      for (const size of windows) {
        await page.setViewportSize(size);
        await composer.editor.scrollIntoViewIfNeeded();
        await expect.poll(() => panelFaults(opened, fixture), JSON.stringify(size)).toEqual([]);
      }
      for (const factor of [1.5, 0.67]) {
        await zoom(page, factor);
        await composer.editor.scrollIntoViewIfNeeded();
        await expect.poll(() => panelFaults(opened, fixture), `zoom ${factor}`).toEqual([]);
      }
    });
  });
}

for (const id of ['x/dialog', 'linkedin/dialog', 'linkedin/shadow-quill', 'facebook/dialog', 'instagram/create']) {
  const fixture = pageCalled(id);

  test(`${id}: the banner follows its dialog, as it grows, moves and goes`, async ({ open, setAffiliation }) => {
    await setAffiliation('umcu', 'student');
    const { opened, page, panel, composer } = await writtenIn(open, id, drafts.nl.patient);
    const dialog = composer.editor.locator('xpath=ancestor::*[self::dialog or @role="dialog"]').last();
    /** How far the panel is from the nearest edge of the dialog; 0 = they touch or it lies in it. */
    const distance = async (): Promise<number> => {
      const [ours, theirs] = [await panel.host.boundingBox(), await dialog.boundingBox()];
      if (!ours || !theirs) return Number.POSITIVE_INFINITY;
      const across = Math.max(theirs.x - ours.x - ours.width, ours.x - theirs.x - theirs.width, 0);
      const along = Math.max(theirs.y - ours.y - ours.height, ours.y - theirs.y - theirs.height, 0);
      return Math.hypot(across, along);
    };
    const near = async (): Promise<void> => {
      await expect.poll(distance).toBeLessThan(40);
      await expect.poll(() => panelFaults(opened, fixture)).toEqual([]);
    };
    await near();
    if (!fixture.media?.first) await opened.addMedia('image');
    await near();
    await page.setViewportSize({ width: 900, height: 760 });
    await near();
    await composer.editor.press('Control+End');
    if (fixture.newLine) for (let line = 0; line < 4; line += 1) await page.keyboard.press(fixture.newLine);
    await near();
    expect(await panel.host.evaluate((host) => host.closest('dialog, [role="dialog"]') !== null)).toBe(true);
    await dialog.evaluate((element) => element.remove());
    await expect(panel.host).toHaveCount(0);
    await expect.poll(() => marked(page)).toEqual([]);
  });
}

/** Feeds that take away what is far, and the tab of X that takes its box along. */
const feeds = [
  { id: 'x/home', variants: [], editor: '[data-testid="tweetTextarea_0"]' },
  {
    id: 'linkedin/comments',
    variants: [],
    editor: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]',
  },
  { id: 'facebook/comments', variants: ['virtual'], editor: 'form [role="textbox"]' },
  { id: 'instagram/comments', variants: ['virtual'], editor: 'form textarea' },
] as const;

for (const { id, variants, editor } of feeds) {
  test(`${id}: when the feed takes the composer away its marks and banner go, and come back with it on the right words`, async ({
    open,
  }) => {
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'nl', variants });
    const { page, panel } = opened;
    const field = page.locator(editor).first();
    const write = async (): Promise<void> => {
      await field.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(drafts.nl.patient.join(' '));
      await expect(panel.host.locator('.bezint')).toHaveAttribute('data-status', 'findings');
    };
    await write();
    const words = await marked(page);
    expect(words.length > 0).toBe(fixture.library !== 'react');
    const node = await field.elementHandle();
    if (id === 'x/home') await page.getByRole('tab').last().click();
    else {
      await field.evaluate((element) => element instanceof HTMLElement && element.blur());
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    }
    await expect.poll(() => node?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(panel.host).toHaveCount(0);
    await expect.poll(() => marked(page)).toEqual([]);

    if (id === 'x/home') await page.getByRole('tab').first().click();
    else await page.evaluate(() => scrollTo(0, 0));
    await field.waitFor();
    await write();
    await expect.poll(() => marked(page)).toEqual(words);
    await expect.poll(() => strayMarks(page)).toEqual([]);
  });
}
