import { browser } from '@/browser';
import { managedNow, managedSoon } from '@/settings/managed';
import { paintAbsent } from './badge';
import { protocolVersion } from './protocol';
import { notify, siteTabs } from './site-tabs';

/** Puts the content scripts into tabs that were open before. A tab where a live copy answers is left alone. */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    if (js === undefined) continue;
    for (const tabId of await siteTabs(matches)) {
      if (await notify(tabId, { v: protocolVersion, kind: 'report' })) continue;
      try {
        await browser.scripting.executeScript({
          target: { tabId, allFrames: true },
          files: [...js],
          injectImmediately: true,
        });
      } catch (error) {
        await paintAbsent(tabId, error); // An error page, or a host that policy or the user took away
      }
    }
  }
}

/** How long a browser that an administrator runs may take to hand the policy over, in milliseconds. */
const POLICY_MS = 10_000;

/** Opens the first page, unless the organisation would rather not. Only who installs by policy is waited for. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const policy = await (installType === 'admin' ? managedSoon(POLICY_MS) : managedNow());
  if (policy.firstRun) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * After install and update: open tabs go on working, and a new user meets the first page. `reinjects` = the browser
 * does not do the former by itself.
 */
export function serveInstalled(reinjects: boolean): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reinjects && (reason === 'install' || reason === 'update')) void injectIntoOpenTabs();
    if (reason === 'install') void welcome();
  });
}
