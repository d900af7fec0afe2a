import type { Advice } from '@/engine/advice';

/**
 * The decision at the moment of pressing Post, without a page: a machine of values, so that every order of events can
 * be tried. Neither fail-open nor fail-closed but fail-visible: nothing goes out unseen because we broke, and nothing
 * stays stuck because we broke.
 */

/** An attempt to publish; `A` is whatever the page side needs to try it again. */
interface Held<A> {
  readonly attempt: A;
  readonly draftKey: string;
  /** The draft without the post that it answers, which may look different at any moment. */
  readonly ownKey: string;
}

export type GuardState<A> =
  | { readonly kind: 'idle' }
  /** Held; the review of this draft is under way. */
  | ({ readonly kind: 'checking' } & Held<A>)
  /** Held; the review dialog is open. */
  | ({ readonly kind: 'asking' } & Held<A>)
  /** Held; the author was told that the draft could not be checked. */
  | ({ readonly kind: 'unchecked' } & Held<A>);

export interface GuardMemory {
  /** The last review, and the draft that it is the review of. */
  readonly reviewed: { readonly draftKey: string; readonly advice: Advice } | null;
  /** Keys of findings the author has seen and accepted. */
  readonly acknowledged: ReadonlySet<string>;
  /** What the author chose to publish without a check, by its own key. */
  readonly waived: string | null;
}

export interface Guard<A> {
  readonly state: GuardState<A>;
  readonly memory: GuardMemory;
}

export type GuardEvent<A> =
  | ({ readonly kind: 'press' } & Held<A>)
  | { readonly kind: 'reviewed'; readonly draftKey: string; readonly advice: Advice }
  | { readonly kind: 'unreachable'; readonly draftKey: string }
  /** What is being checked reads differently without an edit: something was attached, or the post that it answers changed. */
  | { readonly kind: 'reread'; readonly draftKey: string; readonly ownKey: string }
  /** The text is another than before. */
  | { readonly kind: 'edited' }
  /** Settings changed: an old review is no longer the review of this draft. */
  | { readonly kind: 'policy-changed' }
  | { readonly kind: 'go-back' }
  | { readonly kind: 'post-anyway' }
  | { readonly kind: 'try-again' }
  | { readonly kind: 'post-unchecked' }
  /** A hold that nobody can see must not last. */
  | { readonly kind: 'not-visible' };

/** What the page side does, in order. `hold` and `let-through` answer the event of a press. */
export type GuardEffect<A> =
  | { readonly kind: 'let-through' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'review'; readonly draftKey: string }
  | { readonly kind: 'show-asking' }
  | { readonly kind: 'show-unchecked' }
  | { readonly kind: 'close' }
  | { readonly kind: 'release'; readonly attempt: A };

export interface GuardStep<A> {
  readonly guard: Guard<A>;
  readonly effects: readonly GuardEffect<A>[];
}

export const newGuard = <A>(): Guard<A> => ({
  state: { kind: 'idle' },
  memory: { reviewed: null, acknowledged: new Set(), waived: null },
});

/** Keys of the findings that hold this advice back: severity `hold`, not yet acknowledged. */
export const heldKeys = (advice: Advice, acknowledged: ReadonlySet<string>): readonly string[] =>
  advice.findings.filter(({ severity, key }) => severity === 'hold' && !acknowledged.has(key)).map(({ key }) => key);

const idle = { kind: 'idle' } as const;

function press<A>({ memory }: Guard<A>, held: Held<A>): GuardStep<A> {
  const { draftKey, ownKey } = held;
  const { reviewed, acknowledged, waived } = memory;
  if (waived === ownKey) return { guard: { state: idle, memory }, effects: [{ kind: 'let-through' }] };
  if (reviewed?.draftKey !== draftKey) {
    const state = { ...held, kind: 'checking' } as const;
    return { guard: { state, memory }, effects: [{ kind: 'hold' }, { kind: 'review', draftKey }] };
  }
  if (heldKeys(reviewed.advice, acknowledged).length === 0) {
    return { guard: { state: idle, memory }, effects: [{ kind: 'let-through' }] };
  }
  const state = { ...held, kind: 'asking' } as const;
  return { guard: { state, memory }, effects: [{ kind: 'hold' }, { kind: 'show-asking' }] };
}

function reviewed<A>(guard: Guard<A>, draftKey: string, advice: Advice): GuardStep<A> {
  const memory = { ...guard.memory, reviewed: { draftKey, advice } };
  const { state } = guard;
  if (state.kind === 'idle' || state.kind === 'asking' || state.draftKey !== draftKey) {
    return { guard: { state, memory }, effects: [] };
  }
  if (heldKeys(advice, memory.acknowledged).length === 0) {
    // Whether it may go was asked: only the author answers
    if (state.kind === 'unchecked') return { guard: { state, memory }, effects: [] };
    const effects = [{ kind: 'close' }, { kind: 'release', attempt: state.attempt }] as const;
    return { guard: { state: idle, memory }, effects };
  }
  const asking = { ...state, kind: 'asking' } as const;
  return { guard: { state: asking, memory }, effects: [{ kind: 'show-asking' }] };
}

/** The press is about the draft as it is now, of which the review may have come already. */
function reread<A>({ state, memory }: Guard<A>, now: Pick<Held<A>, 'draftKey' | 'ownKey'>): GuardStep<A> {
  if (state.kind !== 'checking') return { guard: { state, memory }, effects: [] };
  const { draftKey, ownKey } = now;
  const guard = { state: { ...state, draftKey, ownKey }, memory };
  return memory.reviewed?.draftKey === draftKey
    ? reviewed(guard, draftKey, memory.reviewed.advice)
    : { guard, effects: [] };
}

function postAnyway<A>(guard: Guard<A>): GuardStep<A> {
  const { state, memory } = guard;
  if (state.kind !== 'asking' || !memory.reviewed) return { guard, effects: [] };
  const acknowledged = new Set([...memory.acknowledged, ...heldKeys(memory.reviewed.advice, memory.acknowledged)]);
  const effects = [{ kind: 'close' }, { kind: 'release', attempt: state.attempt }] as const;
  return { guard: { state: idle, memory: { ...memory, acknowledged } }, effects };
}

function waive<A>({ state, memory }: Guard<A>): GuardStep<A> {
  if (state.kind === 'idle') return { guard: { state, memory }, effects: [] };
  const effects = [{ kind: 'close' }, { kind: 'release', attempt: state.attempt }] as const;
  return { guard: { state: idle, memory: { ...memory, waived: state.ownKey } }, effects };
}

function back<A>({ state, memory }: Guard<A>): GuardStep<A> {
  return { guard: { state: idle, memory }, effects: state.kind === 'idle' ? [] : [{ kind: 'close' }] };
}

/** A question about the old policy closes; a press that is being checked is checked again, and loses nothing. */
function outdate<A>(guard: Guard<A>): GuardStep<A> {
  switch (guard.state.kind) {
    case 'checking':
      return { guard, effects: [{ kind: 'review', draftKey: guard.state.draftKey }] };
    case 'unchecked':
      return { guard, effects: [] };
    case 'idle':
    case 'asking':
      return back(guard);
  }
}

/** One step of the machine. Pure; every state has a way out by the author, an edit, an answer, or `not-visible`. */
export function step<A>(guard: Guard<A>, event: GuardEvent<A>): GuardStep<A> {
  const { state, memory } = guard;
  switch (event.kind) {
    case 'press':
      return press(guard, event);
    case 'reviewed':
      return reviewed(guard, event.draftKey, event.advice);
    case 'unreachable': {
      if (state.kind !== 'checking' || state.draftKey !== event.draftKey) return { guard, effects: [] };
      const unchecked = { ...state, kind: 'unchecked' } as const;
      return { guard: { state: unchecked, memory }, effects: [{ kind: 'show-unchecked' }] };
    }
    case 'reread':
      return reread(guard, event);
    case 'edited':
      return back({ state, memory: { ...memory, waived: null } });
    case 'policy-changed':
      return outdate({ state, memory: { ...memory, reviewed: null } });
    case 'go-back':
      return back(guard);
    case 'post-anyway':
      return postAnyway(guard);
    case 'try-again': {
      if (state.kind !== 'unchecked') return { guard, effects: [] };
      const checking = { ...state, kind: 'checking' } as const;
      const { reviewed: last } = memory;
      // The answer may have come meanwhile
      if (last?.draftKey === state.draftKey) return reviewed({ state: checking, memory }, state.draftKey, last.advice);
      return { guard: { state: checking, memory }, effects: [{ kind: 'review', draftKey: state.draftKey }] };
    }
    case 'post-unchecked':
      return state.kind === 'unchecked' ? waive(guard) : { guard, effects: [] };
    case 'not-visible':
      return waive(guard);
  }
}
