import { composerOf } from '../support/composer';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { expect, test } from '../support/test';

const fixture = pageCalled('linkedin/dialog');

test('the popup says what the findings of the draft in its tab are about, and sorts help by purpose', async ({
  open,
  context,
  desk,
  extensionId,
  setAffiliation,
}) => {
  await setAffiliation('umcu', 'student');
  const opened = await open(fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');
  const address = opened.page.url();
  const tab = await desk.page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url),
    address,
  );
  const popup = await context.newPage();
  // The bubble of the toolbar is out of a test's reach, so the popup is told which tab it stands over
  await popup.addInitScript((meant) => {
    for (const name of ['chrome', 'browser']) {
      const api: unknown = Reflect.get(globalThis, name);
      const tabs: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'tabs') : null;
      if (typeof tabs === 'object' && tabs !== null) Reflect.set(tabs, 'query', () => Promise.resolve([meant]));
    }
  }, tab);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByText('1 punt in je bericht')).toBeVisible();
  await expect(popup.locator('.noticed li')).toHaveText(/Herkenbare patiënt/);
  expect(await popup.locator('body').textContent()).not.toContain('longembolie');
  await popup.getByText('Hulp en contact').click();
  await expect(popup.getByRole('heading', { name: 'Vragen van de pers' })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Vertrouwenspersoon' })).toBeVisible();
});

test('a text that is checked in the popup is shown with its marks', async ({ page, extensionId, setAffiliation }) => {
  await setAffiliation('umcu', 'student');
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByText('Kijk een tekst na').click();
  await page.getByRole('textbox', { name: 'Tekst om na te kijken' }).fill(drafts.nl.patient.join(' '));
  await page.getByRole('button', { name: 'Nakijken' }).click();
  await expect(page.locator('.draft mark.hold').first()).toBeVisible();
  await expect(page.locator('.findings')).toContainText('patiënt');
});
