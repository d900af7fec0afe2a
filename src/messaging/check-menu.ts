import { browser } from '@/browser';
import { longestDraft } from './protocol';

const itemId = 'check';
/** Texts that wait for their page; more than this many nobody is still waiting for. */
const mostWaiting = 4;

export interface CheckMenu {
  /** The text that was chosen, once: whoever asks next gets the next, or `null`. */
  readonly take: () => string | null;
}

/**
 * “Check this text” on a selection, on any page. The browser tells the words only when the item is pressed; they wait
 * in memory for the page that opens, and are nowhere else: not in an address, not in storage.
 */
export function checkMenu(): CheckMenu {
  const waiting: string[] = [];
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('checkThisText');
    // The browser keeps the item from then on, also over restarts of the background
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: itemId, title, contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId !== itemId) return;
    waiting.push(selectionText.slice(0, longestDraft));
    waiting.splice(0, waiting.length - mostWaiting);
    void browser.tabs.create({ url: browser.runtime.getURL('/check.html') });
  });
  return { take: () => waiting.shift() ?? null };
}
