import type { Platform } from '@/engine/draft';
import type { Answer, TabState } from '@/messaging/protocol';

/** What the popup knows of the tab it was opened on. */
export type TabView =
  /** Not one of the sites, or the browser does not say. */
  | { readonly kind: 'unsupported' }
  /** One of the sites, but nobody there speaks: it needs a reload, or Bezint is not let in. */
  | { readonly kind: 'silent'; readonly platform: Platform }
  /** The background itself did not answer. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'watched'; readonly platform: Platform; readonly tab: TabState };

/** `platform` is the site of the tab's address, `null` when it is none of ours. */
export function tabViewOf(platform: Platform | null, answer: Answer<'tab-state'>): TabView {
  if (!answer.ok) return { kind: 'unreachable' };
  const { tab } = answer.reply;
  if (tab) return { kind: 'watched', platform: tab.platform, tab };
  return platform === null ? { kind: 'unsupported' } : { kind: 'silent', platform };
}
