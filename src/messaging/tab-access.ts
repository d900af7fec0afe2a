import { browser } from '@/browser';

/** Who is in a tab: a copy of Bezint that works, nobody yet, or nobody because of an administrator or of the author. */
export type TabAccess = 'here' | 'open' | 'blocked' | 'no-access';

// Left by the content script in a world that is ours alone, and that goes with the version that made it
const isHere = (): boolean => Symbol.for('bezint.copy') in globalThis;

/** Tries the tab with a script that only looks: the browser's refusal tells an administrator's from a person's. */
export async function tabAccess(tabId: number): Promise<TabAccess> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: isHere, injectImmediately: true });
    return frame?.result === true ? 'here' : 'open';
  } catch (error) {
    return error instanceof Error && /polic|administrator/i.test(error.message) ? 'blocked' : 'no-access';
  }
}
