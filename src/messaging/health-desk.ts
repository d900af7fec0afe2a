import { browser } from '@/browser';
import type { Platform } from '@/engine/draft';
import { knownBefore, noteRecognition } from '@/settings/stored-recognition';
import { paintBadge } from './badge';
import type { Payload, Standing, TabState } from './protocol';
import { protocolVersion } from './protocol';
import type { PageSender } from './server';
import { notify } from './site-tabs';
import { tabStates } from './tab-states';

export interface HealthDesk {
  readonly noteHealth: (from: PageSender, health: Payload<'health'>) => void;
  readonly tabState: (tabId: number) => Promise<TabState | null>;
  readonly anyText: () => boolean;
}

async function withPast(tab: TabState | null): Promise<TabState | null> {
  if (tab?.recognition !== 'generic' || tab.surface === undefined) return tab;
  const moment = await knownBefore(tab.platform, tab.surface);
  return moment === null ? tab : { ...tab, knownBefore: moment };
}

/**
 * Hears how the composers of every tab stand, shows it on the badge and tells the popup, and remembers which places
 * were recognised. `noted` runs after each report.
 */
export function healthDesk(noted: () => void, watching: (platform: Platform) => Standing['watching']): HealthDesk {
  const states = tabStates();
  browser.tabs.onRemoved.addListener((tabId) => states.forget(tabId));
  return {
    noteHealth(from, health) {
      states.note(from, health);
      void paintBadge(from.tabId, states.of(from.tabId), watching(from.platform));
      const { recognition, surface } = health;
      const isSettled = recognition === 'known' || recognition === 'generic';
      if (surface !== undefined && isSettled && !from.isPrivate) {
        void noteRecognition(from.platform, surface, recognition === 'known', Date.now());
      }
      noted();
    },
    async tabState(tabId) {
      // Memory ends with the worker, and a tab may have gone elsewhere: whoever is there says it again
      const present = await notify(tabId, { v: protocolVersion, kind: 'report' });
      if (!present) states.forget(tabId);
      return withPast(states.of(tabId));
    },
    anyText: states.anyText,
  };
}
