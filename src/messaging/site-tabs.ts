import { browser } from '@/browser';
import { type Notice, protocolVersion } from './protocol';
import { siteMatches } from './sender';

/** Says something to the content scripts of one tab. False = nobody there, or not in time (milliseconds). */
export async function notify(tabId: number, notice: Notice, deadline = 300): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timeout = setTimeout(() => resolve(false), deadline);
  try {
    return (await Promise.race([browser.tabs.sendMessage(tabId, notice), late])) === true;
  } catch {
    return false; // "Receiving end does not exist": no content script in this tab
  } finally {
    clearTimeout(timeout);
  }
}

/** Ids of the open tabs that show one of the sites and are not discarded. */
export async function siteTabs(matches: readonly string[] = siteMatches): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded === true ? [] : [id]));
}

/** Tells every open tab of the sites that reviews of other epochs no longer count. */
export async function announceChange(epoch: string): Promise<void> {
  const tabs = await siteTabs();
  await Promise.all(tabs.map((tab) => notify(tab, { v: protocolVersion, kind: 'changed', epoch })));
}

/** Asks every open tab of the sites to report how its composers stand. */
export async function askForReports(): Promise<void> {
  const tabs = await siteTabs();
  await Promise.all(tabs.map((tab) => notify(tab, { v: protocolVersion, kind: 'report' })));
}
