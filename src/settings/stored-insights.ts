import { browser } from '@/browser';
import type { Platform } from '@/engine/draft';
import type { RuleId } from '@/engine/rule-ids';
import { type InsightRow, isoWeek, type Outcome, parseInsights, withOutcomes } from './insights';

export const insightsKey = 'insights';

/** Adds to the stored counts, one change at a time. A full or broken storage loses the counts, and nothing else. */
export async function addOutcomes(
  platform: Platform,
  happened: readonly { readonly ruleId: RuleId; readonly what: Outcome }[],
  moment: number,
): Promise<void> {
  try {
    await navigator.locks.request('bezint-insights', async () => {
      const { [insightsKey]: stored } = await browser.storage.local.get(insightsKey);
      const rows = withOutcomes(parseInsights(stored), isoWeek(moment), platform, happened);
      await browser.storage.local.set({ [insightsKey]: rows });
    });
  } catch {
    return;
  }
}

/** Throws every count away. */
export async function clearInsights(): Promise<void> {
  await navigator.locks.request('bezint-insights', () => browser.storage.local.remove(insightsKey));
}

/** Calls back with the counts, and again after every change, until the signal fires. */
export function watchInsights(changed: (rows: readonly InsightRow[]) => void, signal: AbortSignal): void {
  const refresh = async (): Promise<void> => {
    try {
      const { [insightsKey]: stored } = await browser.storage.local.get(insightsKey);
      if (!signal.aborted) changed(parseInsights(stored));
    } catch {
      if (!signal.aborted) changed([]);
    }
  };
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && insightsKey in changes) void refresh();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void refresh();
}
