import { browser } from '@/browser';

/** Whether Bezint could work in a tab where nobody speaks: yes, or who keeps it out. */
export type TabAccess = 'open' | 'blocked' | 'no-access';

/** Tries the tab with a script that does nothing: the browser's refusal tells an administrator's from a person's. */
export async function tabAccess(tabId: number): Promise<TabAccess> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => null });
    return 'open';
  } catch (error) {
    return error instanceof Error && /polic|administrator/i.test(error.message) ? 'blocked' : 'no-access';
  }
}
