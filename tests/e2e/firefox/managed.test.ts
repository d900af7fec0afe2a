import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { findFirefox } from '../../../tools/browsers.mjs';
import { drafts } from '../support/drafts';
import { pageCalled } from '../support/page-called';
import { cannotHide, policiesCanHide, policyHome } from '../support/policy-home';
import { launchFirefox } from './support/launch-firefox';
import { type OpenedFixture, openFixture } from './support/open-fixture';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test was left out, for the report. */
    skipped?: string;
  }
}

const fixture = pageCalled('x/home');
const canHide = policiesCanHide('firefox');
if (!canHide) process.stdout.write(`Left out: ${cannotHide}\n`); // The runner's own list does not say why

beforeEach(({ skip, task }) => {
  if (canHide) return;
  task.meta.skipped = cannotHide;
  skip(cannotHide);
});

/** A draft about a patient, typed in a Firefox whose administrator set these values; undefined = no policy file. */
async function typeUnder(values?: Record<string, unknown>): Promise<OpenedFixture> {
  const home = policyHome('firefox', findFirefox() ?? 'firefox');
  onTestFinished(() => home.dispose());
  if (values !== undefined) home.write({ policies: { '3rdparty': { Extensions: { 'bezint@bezint.nl': values } } } });
  const browser = await launchFirefox(home.executablePath);
  onTestFinished(() => browser.close());
  const opened = await openFixture(browser, fixture.id, { language: 'nl' });
  await opened.type(fixture, drafts.nl.patient.join(' '));
  return opened;
}

const languageOf = async (opened: OpenedFixture): Promise<unknown> =>
  (await opened.inPanel('.bezint')).evaluate((element) => element.getAttribute('lang'));

describe('Firefox', () => {
  test('without a policy, where asking for one fails, checks as ever', async () => {
    const opened = await typeUnder();
    await opened.shows('findings');
    expect(await languageOf(opened)).toBe('en');
  });

  test('hands over the policy, and a bad item takes nothing with it', async () => {
    const opened = await typeUnder({
      affiliations: ['umcu:king', 7, 'umcu:student'],
      language: 'nl',
      whenUnchecked: { never: true },
    });
    await opened.shows('findings');
    expect(await languageOf(opened)).toBe('nl');
    await opened.attempt(fixture);
    const dialog = await opened.inPanel('dialog[open]');
    expect(await dialog.evaluate((element) => element.textContent)).toContain('UMC Utrecht');
  });

  test('lets the administrator switch a risk off', async () => {
    const opened = await typeUnder({ disabledRisks: ['patient-description'] });
    await opened.shows('clear');
  });
});
