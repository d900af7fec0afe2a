import type { Advice } from '@/engine/advice';
import type { Noticed } from './protocol';
import type { PageSender } from './server';

export interface LastReviews {
  readonly note: (from: Pick<PageSender, 'tabId'>, advice: Pick<Advice, 'findings'>) => void;
  /** What the tab's latest review found, the gravest first; none when that was before this worker woke up. */
  readonly of: (tabId: number) => readonly Noticed[];
  readonly forget: (tabId: number) => void;
}

/** What the last review in each tab came to, by name of the rules: no text, no address. In memory only. */
export function lastReviews(): LastReviews {
  const tabs = new Map<number, readonly Noticed[]>();
  return {
    note: ({ tabId }, { findings }) =>
      void tabs.set(
        tabId,
        findings.map(({ ruleId, severity }) => ({ ruleId, severity })),
      ),
    of: (tabId) => tabs.get(tabId) ?? [],
    forget: (tabId) => void tabs.delete(tabId),
  };
}
