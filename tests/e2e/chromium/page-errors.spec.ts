import type { BrowserContext, ConsoleMessage, WebError } from '@playwright/test';
import type { FixturePage } from '../../fixtures/fixture-page';
import { pages } from '../../fixtures/pages';
import { composerOf, waysOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { launchChromium } from '../support/launch-chromium';
import { type OpenedFixture, openFixture } from '../support/open-fixture';
import { expect, test } from '../support/test';

let bare: BrowserContext;
test.beforeAll(async () => {
  bare = await launchChromium({ extension: null });
});
test.afterAll(() => bare.close());

/** Everything a page complained of while somebody wrote, attached, thought again and published. */
async function complaintsOf(
  context: BrowserContext,
  fixture: FixturePage,
  reviewed: (opened: OpenedFixture) => Promise<void>,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  const onError = (webError: WebError) => complaints.push(`error: ${webError.error().message}`);
  const onConsole = (message: ConsoleMessage) => {
    if (/^(?:error|warning)$/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  };
  context.on('weberror', onError);
  context.on('console', onConsole);
  const opened = await openFixture(context, fixture.id, { language: 'nl' });
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await reviewed(opened);
  if (fixture.media && !fixture.media.first) await opened.addMedia('image');
  await opened.remount();
  await composer.type(drafts.nl.clean);
  await reviewed(opened);
  await composer.publishBy(waysOf(fixture)[0] ?? 'click');
  await expect.poll(opened.published).toHaveLength(1);
  complaints.push(...(await opened.page.evaluate(() => window.__fixture.errors)));
  await opened.page.close();
  context.off('weberror', onError);
  context.off('console', onConsole);
  return complaints;
}

for (const fixture of pages) {
  test(`${fixture.id}: the page complains of nothing that it does not complain of without us`, async ({ context }) => {
    const [without, withUs] = await Promise.all([
      complaintsOf(bare, fixture, () => Promise.resolve()),
      complaintsOf(context, fixture, (opened) => composerOf(opened, fixture).shows(/^(?:findings|clear)$/)),
    ]);
    expect(withUs).toEqual(without);
  });
}
