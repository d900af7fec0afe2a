import { browser } from '@/browser';
import type { Advice } from '@/engine/advice';
import type { Draft, Platform } from '@/engine/draft';
import type { ComposerSpec } from '@/platforms/adapter';
import type {
  Happening,
  Payload,
  Refusal,
  RuleOutcome,
  SetAside,
  SetAsideOutcome,
  Standing,
  TabState,
} from './protocol';
import { protocolVersion } from './protocol';
import { type AnyRequest, idOf, parseRequest } from './request-schema';
import { identify, type Sender } from './sender';

export type PageSender = Extract<Sender, { kind: 'page' }>;

/** What the background does for those who ask. Drafts arrive validated; senders are known. */
export interface Desk {
  /** Resolves once the settings are known, soon in any case. */
  readonly ready: () => Promise<void>;
  /** How things stand, for the site asked from or for the extension's own pages. */
  readonly standing: (platform: Platform | null) => { readonly epoch: string; readonly standing: Standing };
  readonly review: (draft: Draft) => Advice;
  /** Hears what a draft of a page came to. */
  readonly noteReview: (from: PageSender, advice: Advice) => void;
  readonly noteHealth: (from: PageSender, health: Payload<'health'>) => void;
  readonly noteOutcomes: (from: PageSender, outcomes: readonly RuleOutcome[]) => void;
  /** The advice with the nudge that goes with it. */
  readonly nudge: (from: PageSender, draft: Draft, advice: Advice) => Advice;
  readonly noteHappened: (from: PageSender, what: Happening) => void;
  readonly composers: (platform: Platform) => readonly ComposerSpec[];
  readonly setAside: (what: SetAside) => Promise<SetAsideOutcome>;
  /** The text that waits for the page behind “Check this text”, once. */
  readonly takeText: () => string | null;
  readonly tabState: (tabId: number) => Promise<TabState | null>;
}

const refuse = (id: string, reason: Refusal['reason']): Refusal => ({
  v: protocolVersion,
  id,
  kind: 'refused',
  reason,
});

/** A nudge that breaks is no reason to leave a draft unchecked. */
function nudged(from: PageSender, draft: Draft, advice: Advice, desk: Desk): Advice {
  try {
    return desk.nudge(from, draft, advice);
  } catch {
    return advice;
  }
}

async function answer(request: AnyRequest, from: Sender, desk: Desk): Promise<unknown> {
  const { id } = request;
  await desk.ready();
  const { epoch, standing } = desk.standing(from.kind === 'page' ? from.platform : null);
  const base = { v: protocolVersion, id, epoch, standing };
  switch (request.kind) {
    case 'review': {
      // The popup's "check a text" works while paused; a page is left alone
      const leftAlone = from.kind === 'page' && standing.watching !== 'on';
      const advice = leftAlone ? { language: standing.language, findings: [], failed: [] } : desk.review(request.draft);
      if (from.kind !== 'page' || leftAlone) return { ...base, kind: 'reviewed', advice };
      desk.noteReview(from, advice);
      return { ...base, kind: 'reviewed', advice: nudged(from, request.draft, advice, desk) };
    }
    case 'health': {
      if (from.kind !== 'page') return refuse(id, 'sender');
      const { v: _v, id: _id, kind: _kind, ...health } = request;
      desk.noteHealth(from, health);
      return { ...base, kind: 'noted' };
    }
    case 'outcomes': {
      if (from.kind !== 'page') return refuse(id, 'sender');
      if (!from.isPrivate) desk.noteOutcomes(from, request.outcomes);
      return { ...base, kind: 'noted' };
    }
    case 'happened':
      if (from.kind !== 'page') return refuse(id, 'sender');
      desk.noteHappened(from, request.what);
      return { ...base, kind: 'noted' };
    case 'set-aside': {
      if (from.kind !== 'page') return refuse(id, 'sender');
      const outcome = from.isPrivate ? 'private' : await desk.setAside(request.what);
      return { ...base, kind: 'set-aside', outcome };
    }
    case 'composers':
      if (from.kind !== 'page') return refuse(id, 'sender');
      return { ...base, kind: 'composers', composers: desk.composers(from.platform) };
    case 'take-text':
      if (from.kind !== 'extension') return refuse(id, 'sender');
      return { ...base, kind: 'text', text: desk.takeText() };
    case 'tab-state': {
      if (from.kind !== 'extension') return refuse(id, 'sender');
      const tab = await desk.tabState(request.tabId);
      // How things stand for the site of that tab, which may be switched off
      return { ...base, ...desk.standing(tab?.platform ?? null), kind: 'tab-state', tab };
    }
  }
}

/** The reply to one message, whatever it is and whoever sent it. Never rejects, never silent, never speaks of the text. */
export async function respond(message: unknown, rawSender: unknown, desk: Desk): Promise<unknown> {
  const request = parseRequest(message);
  if (request === null) return refuse(idOf(message), 'malformed');
  const from = identify(rawSender);
  if (from === null) return refuse(request.id, 'sender');
  try {
    return await answer(request, from, desk);
  } catch {
    return refuse(request.id, 'failed'); // The error could quote the draft, so it goes nowhere
  }
}

/** Answers messages from now on. Must run synchronously at start, or the message that woke the worker is lost. */
export function serve(desk: Desk): void {
  browser.runtime.onMessage.addListener((message, sender, reply): true => {
    void respond(message, sender, desk).then(reply);
    return true;
  });
}
