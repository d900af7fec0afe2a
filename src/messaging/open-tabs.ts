import { browser } from '@/browser';
import { paintAbsent } from './badge';
import { siteTabs } from './site-tabs';
import { tabAccess } from './tab-access';

const blockedKey = 'blockedByPolicy';

async function inject(tabId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [...files],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false; // An error page, or one that is just leaving
  }
}

/** Says so on the badge of a tab that an administrator keeps us out of; the browser does not tell which site it is. */
async function lookForBlock(tabId: number): Promise<void> {
  if ((await tabAccess(tabId)) !== 'blocked') return;
  await paintAbsent(tabId, 'blocked');
  try {
    await browser.storage.session.set({ [blockedKey]: true });
  } catch {
    return; // The next start finds it again
  }
}

/**
 * Sees to every tab that is open when the background starts, be it after an install, an update or a sleep: a tab of the
 * sites without a working copy gets one, where the browser does not do that by itself (`reinjects`), or says on its
 * badge that it must be reloaded; one that an administrator blocks says that.
 */
export async function seeToOpenTabs(reinjects: boolean): Promise<void> {
  for (const { matches, js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const tabId of await siteTabs(matches)) {
      const access = await tabAccess(tabId);
      if (access === 'here') continue;
      if (access === 'open' && reinjects && (await inject(tabId, js))) continue;
      await paintAbsent(tabId, access === 'blocked' ? 'blocked' : 'reload');
    }
  }
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    if (id !== undefined && url === undefined && discarded !== true) await lookForBlock(id);
  }
}

/** Whether an administrator runs this browser, or a tab was blocked since it started. */
async function mayBeBlocked(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return true;
  return (await browser.storage.session.get(blockedKey))[blockedKey] === true;
}

/**
 * Keeps an eye on tabs that load, where an administrator may block some. Elsewhere it hears of no tab at all: nobody's
 * worker should wake up for every page that is opened.
 */
export async function watchBlockedTabs(): Promise<void> {
  if (!(await mayBeBlocked())) return;
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete' && url === undefined) void lookForBlock(tabId);
  });
}
