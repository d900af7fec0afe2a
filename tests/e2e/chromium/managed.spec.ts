import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { findChromium } from '../../../tools/browsers.mjs';
import { composerOf } from '../support/composer';
import { type Desk, openDesk } from '../support/desk';
import { drafts } from '../support/drafts';
import { launchChromium, welcomed } from '../support/launch-chromium';
import { openFixture } from '../support/open-fixture';
import { pageCalled } from '../support/page-called';
import { cannotHide, policiesCanHide, policyHome } from '../support/policy-home';

/** Follows from the fixed key of test builds. */
const extensionId = 'felakkjkfcflafppfalneljdogdcfcnn';
/** The browser hands a policy over up to 5 seconds after a start, and a change about as late. */
const arrival = { timeout: 20_000 };

interface Managed {
  /** Puts these values in force for the extension, beside other policies of the browser. */
  set(values: Record<string, unknown>, others?: Record<string, unknown>): void;
  remove(): void;
  launch(): Promise<{ readonly context: BrowserContext; readonly desk: Desk }>;
}

const test = base.extend<{ managed: Managed }>({
  managed: async ({}, use) => {
    const home = policyHome('chromium', findChromium() ?? 'chromium');
    const profile = mkdtempSync(path.join(tmpdir(), 'bezint-profile-'));
    const open: BrowserContext[] = [];
    await use({
      set: (values, others = {}) => home.write({ '3rdparty': { extensions: { [extensionId]: values } }, ...others }),
      remove: () => home.remove(),
      async launch() {
        const context = await welcomed(await launchChromium({ executablePath: home.executablePath, profile }));
        open.push(context);
        const desk = await openDesk(context);
        expect(desk.extensionId).toBe(extensionId);
        return { context, desk };
      },
    });
    for (const context of open) await context.close();
    home.dispose();
    rmSync(profile, { recursive: true, force: true });
  },
});

const draft = { text: drafts.nl.patient.join(' '), platform: 'x', surface: 'post', media: [] };

/** What the background says of a draft that describes a patient: severity and packs of each finding. */
async function review({ page }: Desk): Promise<readonly string[]> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    v: 1,
    id: 'test',
    kind: 'review',
    draft,
  });
  return JSON.stringify(reply).match(/"severity":"\w+"|"ref":"[\w-]+/g) ?? [];
}

test.skip(!policiesCanHide('chromium'), cannotHide);
test.describe.configure({ mode: 'parallel', timeout: 60_000 });

test('values arrive, and a bad item takes nothing with it', async ({ managed }) => {
  managed.set({ affiliations: ['umcu:king', 'umcu:student'], severityOverrides: ['patient-description=warn'] });
  const { context, desk } = await managed.launch();
  await expect.poll(() => review(desk), arrival).toContain('"ref":"umc-utrecht-nl');
  expect(await review(desk)).toContain('"severity":"warn"');

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByText('umcu:king')).toBeVisible();
});

test('a change reaches the open draft without a key pressed, and a removal ends the policy', async ({ managed }) => {
  managed.set({ affiliations: ['umcu:student'] });
  const { context, desk } = await managed.launch();
  await expect.poll(() => review(desk), arrival).toContain('"severity":"hold"');

  const fixture = pageCalled('x/home');
  const opened = await openFixture(context, fixture.id);
  const composer = composerOf(opened, fixture);
  await composer.type(drafts.nl.patient);
  await composer.shows('findings');

  managed.set({ affiliations: ['umcu:student'], disabledRisks: ['patient-description'] });
  await expect(opened.panel.host.locator('.bezint')).toHaveAttribute('data-status', 'clear', arrival);

  managed.remove();
  await expect.poll(async () => (await desk.readStorage('local')).managedPolicy, arrival).toEqual({});
});

test('the policy of the last time counts from the first draft after a start', async ({ managed }) => {
  managed.set({ affiliations: ['umcu:student'] });
  const first = await managed.launch();
  await expect.poll(async () => (await first.desk.readStorage('local')).managedPolicy, arrival).toBeDefined();
  await first.context.close();

  const { desk } = await managed.launch();
  expect(await review(desk)).toContain('"ref":"umc-utrecht-nl');
});

test('a guideline that only the policy brings is the one that findings name', async ({ managed }) => {
  const bundled = readFileSync(new URL('../../../src/policies/umc-utrecht-nl.json', import.meta.url), 'utf8');
  const pack = bundled.replace('"id": "umc-utrecht-nl"', '"id": "sixth"').replace('"id": "umcu"', '"id": "sixth"');
  managed.set({ packs: [pack], affiliations: ['sixth:student'] });
  const { desk } = await managed.launch();
  await expect.poll(() => review(desk), arrival).toContain('"ref":"sixth');
});

test('what the schema does not know stays out, and what is no list takes only its own key', async ({ managed }) => {
  managed.set({
    affiliations: 'umcu:student',
    language: 'fr',
    reportUrl: 'https://example.org/collect',
    lockSettings: 1,
    severityOverrides: ['patient-description=tip'],
    role: 'student',
  });
  const { desk } = await managed.launch();
  await expect
    .poll(async () => (await desk.readStorage('local')).managedPolicy, arrival)
    .toEqual({ role: 'student', severityOverrides: ['patient-description=tip'] });
});

test('a place that its site has rebuilt is known again by a selector of the policy', async ({ managed }) => {
  managed.set({});
  const { context, desk } = await managed.launch();
  const opened = await openFixture(context, 'facebook/dialog', { variants: ['rebuilt'] });
  const { page, panel } = opened;
  const editor = page.locator('[data-layer="composer"] [aria-roledescription="editor"]').last();
  const publish = page.locator('[data-action="publish"]').last();
  await editor.click();
  await page.keyboard.type(drafts.nl.patient.join(' '));
  await expect(panel.host.locator('.bezint')).toHaveAttribute('data-status', 'findings');
  await publish.click();
  await expect.poll(opened.published).toHaveLength(1);

  managed.set({
    selectors: [
      'facebook/post editor: [aria-roledescription="editor"][contenteditable="true"]',
      'facebook/post submit: [data-action="publish"]',
    ],
  });
  const reopened = await openFixture(context, 'facebook/dialog', { variants: ['rebuilt'] });
  await reopened.page.locator('[data-layer="composer"] [aria-roledescription="editor"]').last().click();
  await reopened.page.keyboard.type('Goedemorgen');
  const recognised = async (): Promise<string> => {
    await reopened.page.keyboard.type('.');
    const told = await desk.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: ['https://www.facebook.com/*'] });
      const ask = ({ id }: { id?: number }) =>
        chrome.runtime.sendMessage({ v: 1, id: 'test', kind: 'tab-state', tabId: id ?? 0 });
      return Promise.all(tabs.map(ask));
    });
    return JSON.stringify(told);
  };
  await expect.poll(recognised, arrival).toContain('"recognition":"known"');
  await reopened.page.keyboard.type(` ${drafts.nl.patient.join(' ')}`);
  await expect(reopened.panel.host.locator('.bezint')).toHaveAttribute('data-status', 'findings');
  await reopened.page.locator('[data-action="publish"]').last().click();
  await expect(reopened.panel.dialog).toBeVisible();
  expect(await reopened.published()).toEqual([]);
});

test('a page that the administrator keeps extensions out of is said to be blocked, on its badge and in the popup', async ({
  managed,
}) => {
  managed.set({}, { ExtensionSettings: { '*': { runtime_blocked_hosts: ['*://x.com', '*://*.x.com'] } } });
  const { context, desk } = await managed.launch();
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' }));
  await page.goto('https://x.com/home');
  // The worker sees to all tabs when it wakes up; from the first that is blocked on it hears of those that load
  const toolbar = () =>
    desk.page.evaluate(async () => {
      const id = (await chrome.tabs.query({})).at(-1)?.id ?? 0;
      return [await chrome.action.getBadgeText({ tabId: id }), await chrome.action.getTitle({ tabId: id })];
    });
  const wake = () => desk.page.evaluate(() => chrome.runtime.sendMessage({ v: 1, kind: 'take-text', id: 'wake' }));
  const blocked = ['×', expect.stringMatching(/laat het hier niet toe|does not let it in here/)];
  await desk.killWorker();
  await wake();
  await expect.poll(toolbar).toEqual(blocked);
  await desk.killWorker();
  await wake();
  await expect.poll(toolbar).toEqual(blocked);
  await page.goto('https://x.com/explore');
  await expect.poll(toolbar).toEqual(blocked);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/manifest.json`);
  const ids = await desk.page.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));
  await popup.addInitScript((all) => {
    chrome.tabs.query = async () => [{ id: all.at(-2) ?? 0 }]; // The site's tab: the one before this
  }, ids);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByText(/laat Bezint hier niet toe|does not let Bezint in here/)).toBeVisible(arrival);
});
