import { adapters } from '@/platforms/adapters';
import { mended } from '@/platforms/mend';
import { addOutcomes } from '@/settings/stored-insights';
import { checkMenu } from './check-menu';
import { forwardCommands } from './forward-commands';
import { healthDesk } from './health-desk';
import { judgeUnder } from './judge-under';
import { lastReviews } from './last-reviews';
import { nudgeDesk } from './nudge-desk';
import { serveInstalled } from './on-installed';
import { seeToOpenTabs, watchBlockedTabs } from './open-tabs';
import { quietUpdate } from './quiet-update';
import { reviewDesk } from './review-desk';
import { serve } from './server';
import { setAside } from './set-aside';
import { announceChange } from './site-tabs';

/**
 * Everything the background does. Synchronous to the end, for only listeners that stand at once are woken; nothing is
 * awaited, and a message that comes first is answered with what is known by then.
 */
export function startBackground(options: { readonly reinjects: boolean }): void {
  const lifetime = new AbortController(); // Never fires: the background ends with its worker
  const health = healthDesk(
    () => update.reported(),
    (platform) => reviews.standing(platform).standing.watching,
  );
  const update = quietUpdate(health.anyText);
  const nudges = nudgeDesk(() => reviews.effective()); // First, so that its storage is read when the settings are
  const reviews = reviewDesk(judgeUnder, (epoch) => void announceChange(epoch), lifetime.signal);
  const menu = checkMenu();
  const noticed = lastReviews();
  serve({
    ...reviews,
    ...nudges,
    noteHealth: health.noteHealth,
    noteReview: noticed.note,
    tabState: async (tabId) => {
      const tab = await health.tabState(tabId);
      if (tab === null) noticed.forget(tabId);
      // Counted by the page, which knows what was changed since
      return tab !== null && tab.findings > 0 ? { ...tab, noticed: noticed.of(tabId) } : tab;
    },
    takeText: menu.take,
    noteOutcomes: ({ platform }, happened) => {
      if (reviews.effective().settings.insights) void addOutcomes(platform, happened, Date.now());
    },
    composers: (platform) => mended(adapters[platform], reviews.effective().organisation.mends),
    setAside: (what) => setAside(what, reviews.effective()),
  });
  forwardCommands();
  serveInstalled();
  void seeToOpenTabs(options.reinjects);
  void watchBlockedTabs();
}
