import * as z from 'zod/mini';
import { browser } from '@/browser';
import type { Platform } from '@/engine/draft';
import { adapters } from '@/platforms/adapters';

/** Addresses of the sites, as match patterns. */
export const siteMatches: readonly string[] = Object.values(adapters).flatMap(({ matches }) => matches);

const platformOfHost = new Map<string, Platform>(
  Object.values(adapters).flatMap(({ platform, matches }) =>
    matches.map((match) => [new URL(match).hostname, platform] as const),
  ),
);

/** Who sent a message: a content script in a frame of one of the sites, or a page of this extension. */
export type Sender =
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly frameId: number;
      /** Changes when the frame loads another document; absent where the browser does not say. */
      readonly documentId?: string;
      readonly platform: Platform;
      /** Nothing is remembered of a private window. */
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'extension' };

const senderSchema = z.object({
  id: z.string(),
  url: z.exactOptional(z.string()),
  origin: z.exactOptional(z.string()),
  frameId: z.exactOptional(z.number()),
  documentId: z.exactOptional(z.string()),
  tab: z.exactOptional(z.object({ id: z.exactOptional(z.number()), incognito: z.exactOptional(z.boolean()) })),
});

function httpsHost(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? hostname : null;
}

/**
 * The sender when it may speak to us at all, else null. The browser fills these fields in; a page cannot. Frames
 * without an address of their own (about:blank, srcdoc) count by the origin they inherit.
 */
export function identify(raw: unknown): Sender | null {
  const parsed = z.safeParse(senderSchema, raw);
  if (!parsed.success || parsed.data.id !== browser.runtime.id) return null;
  const { url, origin, frameId = 0, documentId, tab } = parsed.data;
  // An options page in a tab has a tab too. No page of ours can be framed: nothing is web-accessible
  if (url?.startsWith(browser.runtime.getURL(''))) return { kind: 'extension' };
  const host = httpsHost(url) ?? httpsHost(origin);
  const platform = host === null ? undefined : platformOfHost.get(host);
  if (platform === undefined || tab?.id === undefined) return null;
  const isPrivate = tab.incognito ?? false;
  return {
    kind: 'page',
    tabId: tab.id,
    frameId,
    platform,
    isPrivate,
    ...(documentId === undefined ? {} : { documentId }),
  };
}
