import type { Language } from '@/engine/draft';
import { composerOf, waysOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';

/** What a site may serve one person and not another, or today and not tomorrow. Class names are new with every load. */
const cases: readonly (readonly [id: string, variant: string, language: Language])[] = [
  ['x/home', 'late', 'nl'],
  ['x/home', 'twin', 'en'],
  ['x/dialog', 'twin', 'nl'],
  ['x/dialog', 'late', 'en'],
  ['x/reply', 'late', 'nl'],
  ['x/dm', 'twin', 'en'],
  ['linkedin/dialog', 'late', 'nl'],
  ['linkedin/dialog', 'twin', 'en'],
  ['linkedin/dialog', 'shadow', 'nl'],
  ['linkedin/dialog', 'keys', 'en'],
  ['linkedin/shadow-quill', 'late', 'en'],
  ['linkedin/message', 'enter', 'nl'],
  ['facebook/dialog', 'late', 'en'],
  ['facebook/dialog', 'twin', 'nl'],
  ['facebook/dialog', 'buttons', 'en'],
  ['facebook/group', 'buttons', 'nl'],
  ['facebook/comments', 'twin', 'en'],
  ['facebook/page', 'buttons', 'nl'],
  ['instagram/create', 'late', 'nl'],
  ['instagram/create', 'twin', 'en'],
  ['instagram/create', 'buttons', 'nl'],
  ['instagram/comments', 'buttons', 'en'],
  ['instagram/direct', 'late', 'nl'],
];

for (const [id, variant, language] of cases) {
  test(`${id}, ${variant}, in ${language}: a patient is held, and goes out once after Post anyway`, async ({
    open,
  }) => {
    const fixture = pageCalled(id);
    const opened = await open(id, { language, variants: [variant] });
    const composer = composerOf(opened, fixture);
    const way = waysOf(fixture).at(variant === 'enter' ? -1 : 0) ?? 'click';
    const text = await composer.type([drafts[language].patient.join(' ')]);
    await composer.shows('findings');
    const keys = variant === 'keys' ? 'Control+Enter' : variant === 'enter' ? 'Enter' : null;
    if (keys) await composer.editor.press(keys);
    else await composer.attempt(way);
    await expect(opened.panel.dialog).toBeVisible();
    expect(await opened.published()).toEqual([]);
    await opened.panel.button(saying('postAnyway')).click();
    if (!keys) await composer.finish(way);
    await expect.poll(opened.published).toHaveLength(1);
    expect(await opened.published()).toMatchObject([{ text }]);
  });
}

test('facebook/dialog, recreated: another editor with the same words is read, and holds a patient', async ({
  open,
}) => {
  const fixture = pageCalled('facebook/dialog');
  const opened = await open(fixture.id, { language: 'nl', variants: ['recreated'] });
  const composer = composerOf(opened, fixture);
  const begun = await composer.type(drafts.nl.clean);
  await composer.shows('clear');
  const before = await composer.editor.elementHandle();
  await opened.addMedia('image');
  await expect.poll(() => before?.evaluate((editor) => editor.isConnected)).toBe(false);
  await expect.poll(opened.modelText).toBe(begun);
  await composer.editor.click();
  await opened.page.keyboard.press('Control+End');
  await opened.page.keyboard.type(drafts.nl.otherPatient);
  await composer.shows('findings');
  await composer.attempt('click');
  await expect(opened.panel.dialog).toBeVisible();
  expect(await opened.published()).toEqual([]);
  await opened.panel.button(saying('postAnyway')).click();
  await expect.poll(opened.published).toHaveLength(1);
  expect(await opened.published()).toMatchObject([{ text: begun + drafts.nl.otherPatient }]);
});
