import { composerOf, waysOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { saying } from '../support/panel';
import { expect, test } from '../support/test';
import { recreated, variantCases } from '../support/variant-cases';

for (const [id, variant, language] of variantCases) {
  test(`${id}, ${variant}, in ${language}: a patient is held, and goes out once after Post anyway`, async ({
    open,
  }) => {
    const fixture = pageCalled(id);
    const opened = await open(id, { language, variants: [variant] });
    const composer = composerOf(opened, fixture);
    const way = waysOf(fixture).at(variant === 'enter' ? -1 : 0) ?? 'click';
    const text = await composer.write([drafts[language].patient.join(' ')]);
    await composer.shows('findings');
    const keys = variant === 'keys' ? 'Control+Enter' : variant === 'enter' ? 'Enter' : null;
    if (keys) await composer.editor.press(keys);
    else await composer.attempt(way);
    await expect(opened.panel.dialog).toBeVisible();
    expect(await opened.published()).toEqual([]);
    await opened.panel.pressWhenReady(saying('postAnyway'));
    if (!keys) await composer.finish(way);
    await expect.poll(opened.published).toHaveLength(1);
    expect(await opened.published()).toMatchObject([{ text }]);
  });
}

for (const [id, variant, language] of recreated) {
  test(`${id}, ${variant}, in ${language}: another editor with the same words is read, and holds a patient`, async ({
    open,
  }) => {
    const fixture = pageCalled(id);
    const opened = await open(id, { language, variants: [variant] });
    const composer = composerOf(opened, fixture);
    const begun = await composer.write(drafts[language].clean);
    await composer.shows('clear');
    const before = await composer.editor.elementHandle();
    await opened.addMedia('image');
    await expect.poll(() => before?.evaluate((editor) => editor.isConnected)).toBe(false);
    await expect.poll(opened.modelText).toBe(begun);
    await composer.editor.click();
    await opened.page.keyboard.press('Control+End');
    await opened.page.keyboard.type(drafts[language].otherPatient);
    await composer.shows('findings');
    await composer.attempt('click');
    await expect(opened.panel.dialog).toBeVisible();
    expect(await opened.published()).toEqual([]);
    await opened.panel.pressWhenReady(saying('postAnyway'));
    await expect.poll(opened.published).toHaveLength(1);
    expect(await opened.published()).toMatchObject([{ text: begun + drafts[language].otherPatient }]);
  });
}
