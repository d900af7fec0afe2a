import { browser } from '@/browser';
import type { Standing, TabState } from './protocol';

interface Badge {
  readonly text: string;
  readonly color: string;
}

/** Brick for what is held or unchecked, amber for findings, slate for what Bezint does not do; the text says it too. */
const brick = '#a8321f';
const amber = '#8a5a00';
const slate = '#4a5763';

function badgeOf(tab: TabState, watching: Standing['watching']): Badge | null {
  if (tab.state === 'held') return { text: '!', color: brick };
  if (tab.state === 'unchecked') return { text: '?', color: brick };
  if (watching !== 'on') return { text: 'II', color: slate };
  if (tab.state === 'findings') return { text: String(tab.findings || '•'), color: amber };
  if (tab.recognition === 'generic' || tab.recognition === 'early') return { text: '~', color: slate };
  return tab.recognition === 'none' ? { text: '–', color: slate } : null;
}

/** Shows on the badge how a tab stands. It is decoration: a tab that closed meanwhile is no reason to fail. */
export async function paintBadge(tabId: number, tab: TabState | null, watching: Standing['watching']): Promise<void> {
  const badge = tab && badgeOf(tab, watching);
  try {
    await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
    if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('extensionName') });
  } catch {
    return;
  }
}

const absences = {
  reload: { text: '↻', title: 'titleReload' },
  blocked: { text: '×', title: 'titleBlocked' },
} as const;

/** Shows on the badge, and says beside the pointer, that Bezint does not run in a tab, and what to do about it. */
export async function paintAbsent(tabId: number, why: keyof typeof absences): Promise<void> {
  const { text, title } = absences[why];
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: slate });
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) });
  } catch {
    return;
  }
}
