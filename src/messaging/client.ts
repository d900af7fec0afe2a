import { browser } from '@/browser-in-page';
import { type Answer, type Kind, type Payload, protocolVersion } from './protocol';
import { isRefusal, isReply } from './reply';

export interface AskOptions {
  /** Answers `aborted` at once when this fires. */
  readonly signal?: AbortSignal;
  /** Milliseconds until `late`, the retry included. */
  readonly deadline?: number;
  /** Milliseconds between a lost connection and the one retry. */
  readonly retryAfter?: number;
}

/** One attempt: the reply as it came, a connection that broke, or no extension left to ask. */
type Attempt = { readonly kind: 'came'; readonly value: unknown } | { readonly kind: 'lost' | 'orphaned' | 'failed' };

// A worker that dies as the message arrives says one of these within milliseconds; a new one answers the retry
const lostConnection = /establish connection|receiving end|(?:channel|port) closed|out of scope/i;
const invalidated = /context invalidated/i;

/** Whether the extension was updated or removed under this page. Nothing of it works here any more. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true; // The whole API can be gone
  }
}

/** The version of Bezint on this page, '' once the extension is gone. */
export const ownVersion = (): string => (isOrphaned() ? '' : browser.runtime.getManifest().version);

async function attempt(message: unknown): Promise<Attempt> {
  if (isOrphaned()) return { kind: 'orphaned' };
  try {
    const value: unknown = await browser.runtime.sendMessage(message);
    // The polyfill turns a port that closed without a word into undefined
    return value === undefined ? { kind: 'lost' } : { kind: 'came', value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (invalidated.test(reason) || isOrphaned()) return { kind: 'orphaned' };
    return { kind: lostConnection.test(reason) ? 'lost' : 'failed' };
  }
}

/**
 * Asks the background. Never throws and never waits longer than the deadline: whatever is not a well-formed reply to
 * this very message is `{ ok: false }` with the reason, and must be treated as unchecked.
 */
export function ask<K extends Kind>(kind: K, payload: Payload<K>, options: AskOptions = {}): Promise<Answer<K>> {
  const { signal, deadline = 1_500, retryAfter = 50 } = options;
  const id = crypto.randomUUID();

  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (answer: Answer<K>): void => {
      clearTimeout(timeout);
      ended.abort();
      resolve(answer);
    };
    const timeout = setTimeout(() => end({ ok: false, reason: 'late' }), deadline);

    const settle = (outcome: Attempt): void => {
      switch (outcome.kind) {
        case 'came':
          if (isReply(kind, id, outcome.value)) end({ ok: true, reply: outcome.value });
          else end({ ok: false, reason: isRefusal(id, outcome.value) ? 'refused' : 'malformed' });
          return;
        case 'orphaned':
          end({ ok: false, reason: 'orphaned' });
          return;
        case 'lost':
        case 'failed':
          end({ ok: false, reason: 'unreachable' });
      }
    };

    const send = async (): Promise<void> => {
      const message = { ...payload, v: protocolVersion, id, kind };
      const first = await attempt(message);
      if (first.kind !== 'lost' || ended.signal.aborted) return settle(first);
      const retry = setTimeout(() => void attempt(message).then(settle), retryAfter);
      ended.signal.addEventListener('abort', () => clearTimeout(retry));
    };

    if (signal?.aborted) return end({ ok: false, reason: 'aborted' });
    signal?.addEventListener('abort', () => end({ ok: false, reason: 'aborted' }), { signal: ended.signal });
    void send();
  });
}
