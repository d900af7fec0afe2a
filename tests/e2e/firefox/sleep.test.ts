import type { Browser, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { launchFirefox } from './support/launch-firefox';
import { openFixture } from './support/open-fixture';

declare const browser: { extension: { getBackgroundPage(): Window | null } };

/** The page of the extension that is open since its install. */
async function ownPage(firefox: Browser): Promise<Page> {
  for (const page of await firefox.pages()) if (await page.evaluate(() => 'browser' in globalThis)) return page;
  throw new Error('No page of the extension is open.');
}

for (const id of ['x/home', 'linkedin/shadow-quill', 'facebook/dialog', 'instagram/create']) {
  const fixture = pageCalled(id);

  test(`${id}: a background that fell asleep in Firefox wakes up for the next review, and holds a risk`, async () => {
    // As soon as nothing is going on; half a minute otherwise
    const firefox = await launchFirefox(undefined, { 'extensions.background.idle.timeout': 300 });
    onTestFinished(() => firefox.close());
    const own = await ownPage(firefox);
    const asleep = () => own.waitForFunction(() => browser.extension.getBackgroundPage() === null);
    const opened = await openFixture(firefox, id, { language: 'en' });
    await opened.type(fixture, drafts.en.patient[0] ?? '');
    await opened.shows('findings');
    await asleep();
    await opened.page.bringToFront();
    await opened.page.keyboard.type(drafts.en.otherPatient);
    await opened.attempt(fixture);
    await opened.inPanel('dialog[open]');
    expect(await opened.published()).toEqual([]);
    await asleep();
    await opened.press('Post anyway');
    await opened.page.waitForFunction(() => window.__fixture.published.length > 0);
    expect(await opened.published()).toMatchObject([
      { text: `${drafts.en.patient[0] ?? ''}${drafts.en.otherPatient}` },
    ]);
  });
}
