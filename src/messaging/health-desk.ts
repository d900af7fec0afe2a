import { browser } from '@/browser';
import type { Payload, TabState } from './protocol';
import { protocolVersion } from './protocol';
import type { PageSender } from './server';
import { notify } from './site-tabs';
import { tabStates } from './tab-states';

/** Brick for what is held or unchecked, amber for findings; the text says it too. */
const badges = {
  held: { text: '!', color: '#a8321f' },
  unchecked: { text: '?', color: '#a8321f' },
  findings: { text: null, color: '#8a5a00' },
} as const;

export interface HealthDesk {
  readonly noteHealth: (from: PageSender, health: Payload<'health'>) => void;
  readonly tabState: (tabId: number) => Promise<TabState | null>;
  readonly anyText: () => boolean;
}

/** The badge is decoration: a tab that closed meanwhile is no reason to fail. */
async function paint(tabId: number, tab: TabState | null): Promise<void> {
  const badge = tab === null || tab.state === 'idle' || tab.state === 'composing' ? null : badges[tab.state];
  try {
    await browser.action.setBadgeText({
      tabId,
      text: badge === null ? '' : (badge.text ?? String(tab?.findings || '•')),
    });
    if (badge !== null) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  } catch {
    return;
  }
}

/** Hears how the composers of every tab stand, shows it on the badge and tells the popup. `noted` runs after each report. */
export function healthDesk(noted: () => void): HealthDesk {
  const states = tabStates();
  browser.tabs.onRemoved.addListener((tabId) => states.forget(tabId));
  return {
    noteHealth(from, health) {
      states.note(from, health);
      void paint(from.tabId, states.of(from.tabId));
      noted();
    },
    async tabState(tabId) {
      // Memory ends with the worker, and a tab may have gone elsewhere: whoever is there says it again
      const present = await notify(tabId, { v: protocolVersion, kind: 'report' });
      if (!present) states.forget(tabId);
      return states.of(tabId);
    },
    anyText: states.anyText,
  };
}
