import { browser } from '@/browser';
import { managedNow, managedSoon } from '@/settings/managed';

/** How long a browser that an administrator runs may take to hand the policy over, in milliseconds. */
const POLICY_MS = 10_000;

/** Opens the first page, unless the organisation would rather not. Only who installs by policy is waited for. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const policy = await (installType === 'admin' ? managedSoon(POLICY_MS) : managedNow());
  if (policy.firstRun) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** After an install, and after nothing else, a new user meets the first page. */
export function serveInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}
