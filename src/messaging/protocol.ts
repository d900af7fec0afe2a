import type { Advice, NudgeKind } from '@/engine/advice';
import type { Draft, Language, Platform, Surface } from '@/engine/draft';
import type { Severity } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import type { ComposerSpec } from '@/platforms/adapter';

/** Every message between pages and background. Pages import types and small constants from here, never a schema. */
export const protocolVersion = 1;

/** What a content script says of its composer: nothing written, being written, and what the last review came to. */
export const composerStates = ['idle', 'composing', 'findings', 'held', 'unchecked'] as const;
export type ComposerState = (typeof composerStates)[number];

/**
 * How well the place that is written in is known: by the adapter; as an editor of some kind, whose text is checked but
 * never held, be it for good (`generic`) or until the page has heard of its platform's places (`early`); or not at all.
 */
export const recognitions = ['known', 'generic', 'early', 'none'] as const;
export type Recognition = (typeof recognitions)[number];

/** How things stand for the page that asked. While `paused` or `site-off`, drafts are not reviewed and nothing is held. */
export interface Standing {
  readonly watching: 'on' | 'paused' | 'site-off';
  /** When a pause runs out by itself, in milliseconds since 1970; 0 = it is not `paused`. */
  readonly pausedUntil: number;
  readonly language: Language;
  /** What happens to a post that could not be checked: the author chooses, or it goes with a notice. */
  readonly whenUnchecked: 'ask' | 'notice';
}

/** One finding for the popup: what it is about and how grave, and nothing of the text. */
export interface Noticed {
  readonly ruleId: RuleId;
  readonly severity: Severity;
}

/** The state of one tab for the popup. `null` = no content script has reported: not one of the sites, or no access. */
export interface TabState {
  readonly state: ComposerState;
  readonly platform: Platform;
  readonly surface?: Surface;
  /** Absent while nothing is written. */
  readonly recognition?: Recognition;
  /** When this surface was last known here, in milliseconds since 1970, where it no longer is. */
  readonly knownBefore?: number;
  /** Findings in the frame that has most of them. */
  readonly findings: number;
  /** What those of the last review are about, as far as the background still knows. */
  readonly noticed?: readonly Noticed[];
}

/** What the author never wants to hear of again: one rule, or words of their own that are fine. */
export type SetAside =
  | { readonly kind: 'rule'; readonly ruleId: RuleId }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nudge'; readonly nudge: NudgeKind };

/**
 * What became of it. `locked` = the organisation decides; `private` = nothing is remembered of a private window;
 * `full` = no room on the list; `failed` = it could not be stored.
 */
export const setAsideOutcomes = ['done', 'locked', 'private', 'full', 'failed'] as const;
export type SetAsideOutcome = (typeof setAsideOutcomes)[number];

/** What happened to the warnings of one rule on one draft; see the insights in the settings. */
export interface RuleOutcome {
  readonly ruleId: RuleId;
  readonly what: 'seen' | 'changed' | 'fixed' | 'posted';
}

/** What a nudge may be for. */
export const happenings = ['published', 'deleted', 'accepted'] as const;
export type Happening = (typeof happenings)[number];

interface Payloads {
  /** Content scripts, and the popup's "check a text". */
  review: { readonly draft: Draft };
  /** Content scripts only; sent when the state changes and when a page comes back. */
  health: {
    readonly state: ComposerState;
    readonly platform: Platform;
    readonly surface?: Surface;
    readonly recognition?: Recognition;
    readonly findings?: number;
  };
  /** Content scripts only. Counted when the author switched counting on, and thrown away otherwise. */
  outcomes: { readonly outcomes: readonly RuleOutcome[] };
  /** Content scripts only: something was published, deleted or accepted, not what. */
  happened: { readonly what: Happening };
  /** Content scripts only, and only after the author confirmed it. */
  'set-aside': { readonly what: SetAside };
  /** Content scripts only: where drafts are written on their platform, mended by policy where that says so. */
  composers: Readonly<Record<never, never>>;
  /** Extension pages only: the text that waits for the page behind “Check this text”. */
  'take-text': Readonly<Record<never, never>>;
  /** Extension pages only. */
  'tab-state': { readonly tabId: number };
}

interface Replies {
  review: { readonly kind: 'reviewed'; readonly advice: Advice };
  health: { readonly kind: 'noted' };
  outcomes: { readonly kind: 'noted' };
  happened: { readonly kind: 'noted' };
  'set-aside': { readonly kind: 'set-aside'; readonly outcome: SetAsideOutcome };
  composers: { readonly kind: 'composers'; readonly composers: readonly ComposerSpec[] };
  'take-text': { readonly kind: 'text'; readonly text: string | null };
  'tab-state': { readonly kind: 'tab-state'; readonly tab: TabState | null };
}

export type Kind = keyof Payloads;
export type Payload<K extends Kind> = Payloads[K];
export interface Envelope {
  readonly v: typeof protocolVersion;
  readonly id: string;
}
export type Request<K extends Kind> = Envelope & { readonly kind: K } & Payloads[K];
/** `epoch` changes whenever settings or policy do: a review of another epoch no longer counts. */
export type Reply<K extends Kind> = Envelope & { readonly epoch: string; readonly standing: Standing } & Replies[K];

/** The answer that is no answer: the message was not understood, not allowed, or the review itself broke. */
export interface Refusal extends Envelope {
  readonly kind: 'refused';
  readonly reason: 'malformed' | 'sender' | 'failed';
}

/** The tag that a good reply to each kind carries. */
export const replyKinds = {
  review: 'reviewed',
  health: 'noted',
  outcomes: 'noted',
  happened: 'noted',
  'set-aside': 'set-aside',
  composers: 'composers',
  'take-text': 'text',
  'tab-state': 'tab-state',
} as const satisfies { [K in Kind]: Replies[K]['kind'] };

/** Keyboard shortcuts, by the names that the manifest gives them. */
export const panelCommands = ['open-banner', 'next-finding', 'apply-fix'] as const;
export type PanelCommand = (typeof panelCommands)[number];

/**
 * What the background says to the content scripts of a tab, unasked. `report` = say again how your composer stands;
 * `changed` = settings or policy changed, reviews of other epochs no longer count; `command` = a shortcut was pressed.
 */
export type Notice =
  | { readonly v: typeof protocolVersion; readonly kind: 'report' }
  | { readonly v: typeof protocolVersion; readonly kind: 'changed'; readonly epoch: string }
  | { readonly v: typeof protocolVersion; readonly kind: 'command'; readonly command: PanelCommand };

/**
 * Why there is no reply. `orphaned` = the extension was updated or removed under this page; `unreachable` = nobody
 * listened; `late` = the deadline passed; `malformed` = something answered, but not us in our own words;
 * `refused` = the background said no; `aborted` = the asker changed its mind.
 */
export type NoReply = 'orphaned' | 'unreachable' | 'late' | 'malformed' | 'refused' | 'aborted';

export type Answer<K extends Kind> =
  | { readonly ok: true; readonly reply: Reply<K> }
  | { readonly ok: false; readonly reason: NoReply };

/** Longest draft that is read and accepted, in UTF-16 units. */
export const longestDraft = 20_000;
