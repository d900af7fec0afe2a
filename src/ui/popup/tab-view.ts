import type { Platform } from '@/engine/draft';
import type { Answer, TabState } from '@/messaging/protocol';
import type { TabAccess } from '@/messaging/tab-access';

/** What the popup knows of the tab it was opened on. */
export type TabView =
  /** Not one of the sites, or the browser does not say. */
  | { readonly kind: 'unsupported' }
  /** One of the sites, but nobody there speaks: it needs a reload. */
  | { readonly kind: 'silent'; readonly platform: Platform }
  /** An administrator keeps extensions out of this page. */
  | { readonly kind: 'blocked' }
  /** One of the sites, from which the author has kept Bezint away. */
  | { readonly kind: 'no-access'; readonly platform: Platform }
  /** The background itself did not answer. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'watched'; readonly platform: Platform; readonly tab: TabState };

/** `platform` is the site of the tab's address, `null` when it is none of ours or the browser does not tell. */
export function tabViewOf(platform: Platform | null, answer: Answer<'tab-state'>, access: TabAccess): TabView {
  if (!answer.ok) return { kind: 'unreachable' };
  const { tab } = answer.reply;
  if (tab) return { kind: 'watched', platform: tab.platform, tab };
  if (access === 'blocked') return { kind: 'blocked' };
  if (platform === null) return { kind: 'unsupported' };
  return { kind: access === 'no-access' ? 'no-access' : 'silent', platform };
}
