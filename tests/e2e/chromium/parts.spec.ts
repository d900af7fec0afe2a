import { composerOf } from '../support/composer';
import { serviceWorkerOf } from '../support/launch-chromium';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

test('the parts of a thread are judged together, held together, and go out as they are', async ({ open }) => {
  const fixture = pageCalled('x/dialog');
  const opened = await open(fixture.id, { language: 'nl' });
  const { page, panel } = opened;
  const composer = composerOf(opened, fixture);
  // Neither half tells of a patient that could be recognised
  await composer.type(['Vanochtend op onze afdeling een vrouw opgenomen']);
  await composer.shows(/clear|findings/);
  await page.locator('[role="dialog"] [data-testid="addButton"]').click();
  const second = page.locator('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await second.click();
  await page.keyboard.type('43 jaar, met een longembolie. Ze was doodsbang.');
  await expect(panel.host.locator('.bezint')).toHaveAttribute('data-status', 'findings');
  await page.locator('[data-testid="tweetButton"]').click();
  await expect(panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
  await panel.button(saying('postAnyway')).click();
  await expect.poll(opened.published).toHaveLength(1);
  expect((await opened.published())[0]?.text).toBe(
    'Vanochtend op onze afdeling een vrouw opgenomen\n\n43 jaar, met een longembolie. Ze was doodsbang.',
  );
});

test('a part that is added while a press is checked is checked with it, and what is clear goes out by itself', async ({
  open,
  context,
}) => {
  const fixture = pageCalled('x/dialog');
  const opened = await open(fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  await composer.type(['Mooie wandeling vandaag']);
  await composer.shows('clear');
  const worker = await serviceWorkerOf(context);
  // Not awaited by us: the worker is busy for a moment, so that no answer comes in between
  const over = worker.evaluate(() => {
    const end = performance.now() + 1_200;
    while (performance.now() < end);
  });
  await opened.page.keyboard.type('!');
  await composer.editor.evaluate((editor) => {
    const options = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    const isHeld = !editor.dispatchEvent(new KeyboardEvent('keydown', options));
    const add = editor.closest('[role="dialog"]')?.querySelector('[data-testid="addButton"]');
    if (!isHeld || !(add instanceof HTMLElement)) throw new Error('The press went through');
    add.click();
  });
  await over;
  await expect.poll(opened.published).toMatchObject([{ text: 'Mooie wandeling vandaag!\n\n' }]);
});

test('the subject of an InMail counts with its text', async ({ open }) => {
  const fixture = pageCalled('linkedin/inmail');
  const opened = await open(fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  await opened.page.locator('input[name="subject"]').click();
  await opened.page.keyboard.type('Vrouw van 43 met een longembolie op onze afdeling');
  await composer.type(['Vanochtend opgenomen, ze was doodsbang.']);
  await composer.shows('findings');
  await composer.attempt('click');
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
});

test('words that are quoted are not the author’s', async ({ open }) => {
  for (const id of ['linkedin/repost', 'facebook/share']) {
    const fixture = pageCalled(id);
    const opened = await open(id, { language: 'nl' });
    const composer = composerOf(opened, fixture);
    await composer.type(['Mooi gezegd']);
    await composer.shows('clear');
    expect(await opened.panel.host.locator('.bezint').getAttribute('data-length')).toBe('11');
  }
});
