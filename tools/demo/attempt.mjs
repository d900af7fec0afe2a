import { addressOf } from './composers.mjs';

const waitMs = 15_000;
const panel = '[data-bezint]';
const buttons = { postAnyway: /^(Toch plaatsen|Post anyway)$/ };

const published = (page) => page.evaluate(() => [...window.__fixture.published]);

/** Opens a composer, types a draft with the keyboard, waits for the review, and returns the page. */
async function write(context, composer, language, text) {
  const { page: fixture } = composer;
  const page = await context.newPage();
  page.setDefaultTimeout(waitMs);
  await page.goto(addressOf(composer, language));
  await page.locator(fixture.readySelector ?? fixture.editorSelector).waitFor();
  await page.locator(fixture.editorSelector).click();
  await page.keyboard.type(text);
  return page;
}

/** The site's own control comes before anything of ours that may sit in the same dialog. */
async function pressPublish(page, { page: fixture }) {
  for (const selector of fixture.submit.click) await page.locator(selector).first().click();
}

/** Waits for the review of the whole text; a pause in typing gets one too. */
const showsStatus = (page, status, { length }) =>
  page.locator(`${panel} [data-status="${status}"][data-length="${length}"]`).waitFor({ state: 'attached' });

/**
 * Presses Post on a risky draft: it must be held, with a dialog in sight and nothing published.
 * @returns what was seen, and every outcome that was not right
 */
export async function attemptRisky(context, { composer, language, text, screenshot, postAnyway }) {
  const page = await write(context, composer, language, text);
  await showsStatus(page, 'findings', text);
  await pressPublish(page, composer);
  const dialog = page.locator(`${panel} dialog[open]`);
  await dialog.waitFor();
  const noticed = await dialog.locator('.findings li h3 button').allInnerTexts();
  const checks = [
    ['nothing was published', (await published(page)).length === 0],
    ['the draft is untouched', (await page.evaluate(() => window.__fixture.modelText())) === text],
    ['the reason is shown', noticed.length > 0],
  ];
  await page.screenshot({ path: screenshot });
  if (postAnyway) {
    await dialog.getByRole('button', { name: buttons.postAnyway }).click();
    await page.waitForFunction(() => window.__fixture.published.length > 0);
    await dialog.waitFor({ state: 'hidden' });
    const sent = await published(page);
    checks.push(['Post anyway published it once, unchanged', sent.length === 1 && sent[0].text === text]);
  }
  await page.close();
  const outcome = postAnyway ? 'held, then posted once by Post anyway' : 'held, nothing published';
  return { noticed, outcome, wrong: wrongOf(checks) };
}

/** Presses Post on a clean draft: it must go out at once by the author's own click, with no word from us. */
export async function attemptClean(context, { composer, language, text, screenshot }) {
  const page = await write(context, composer, language, text);
  await showsStatus(page, 'clear', text);
  await page.screenshot({ path: screenshot });
  await pressPublish(page, composer);
  await page.waitForFunction(() => window.__fixture.published.length > 0);
  const sent = await published(page);
  const events = await page.evaluate(() => window.__fixture.events);
  const checks = [
    ['published once', sent.length === 1],
    ['published unchanged', sent[0]?.text === text],
    ['published by the author’s own click', sent[0]?.trusted === true && events.click.untrusted === 0],
    ['no dialog', (await page.locator(`${panel} dialog[open]`).count()) === 0],
  ];
  await page.close();
  return { noticed: [], outcome: 'published untouched', wrong: wrongOf(checks) };
}

const wrongOf = (checks) => checks.filter(([, right]) => !right).map(([name]) => name);
