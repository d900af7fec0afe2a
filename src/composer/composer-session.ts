import type { Platform } from '@/engine/draft';
import type { Attempt } from './attempt';
import { carryOut } from './carry-out';
import { draftReviewer } from './draft-reviewer';
import { unmarkChanged } from './editor/marks';
import { type ComposerReading, readComposer } from './editor/read-composer';
import { readDraft } from './editor/read-draft';
import type { Composer } from './find-composer';
import { type Guard, type GuardEffect, type GuardEvent, newGuard, step } from './guard';
import { healthOf } from './health-of';
import { isRendered, observeComposer } from './observe-composer';
import { OutcomeTally } from './outcome-tally';
import { panelActions } from './panel-actions';
import type { ReviewAnswer, Services } from './services';
import { SessionPanel } from './session-panel';

const DEBOUNCE_MS = 250;

/** One composer while it is used: reads, asks for reviews, marks, shows, and answers each attempt to publish. */
export class ComposerSession {
  guard: Guard<Attempt> = newGuard();
  /** The draft as it was last read. */
  seen: ComposerReading;
  /** When it last changed, by `performance.now()`. */
  changedAt = 0;
  /** A fix is on its way into the draft. */
  mending = false;
  private debounce: ReturnType<typeof setTimeout> | undefined;
  private readonly reviewer: ReturnType<typeof draftReviewer>;
  private readonly lifetime = new AbortController();
  readonly panel: SessionPanel;
  readonly tally: OutcomeTally;
  private active = false;
  private countsUntil = Number.POSITIVE_INFINITY;

  constructor(
    readonly composer: Composer,
    private readonly platform: Platform,
    readonly services: Services,
    signal: AbortSignal,
  ) {
    this.seen = readComposer(composer, platform);
    this.tally = new OutcomeTally(services.noteOutcomes);
    const ending = AbortSignal.any([signal, this.lifetime.signal]);
    this.panel = new SessionPanel(composer, services, panelActions(this), ending);
    ending.addEventListener('abort', () => clearTimeout(this.debounce), { once: true });
    const answered = (key: string, answer: ReviewAnswer): void => this.answered(key, answer);
    this.reviewer = draftReviewer(services, { answered, slow: () => this.redraw() }, ending);
    observeComposer(composer, () => this.changed(), ending);
    services.onPolicyChange(() => {
      this.outdate();
      if (this.active) void this.reviewNow();
    }, ending);
  }

  get ended(): boolean {
    return this.lifetime.signal.aborted || !this.composer.editors.every((editor) => editor.isConnected);
  }

  /** A question outlives the editor, which a page may replace by another at any time, but not the composer. */
  private get over(): boolean {
    return this.ended && (this.guard.state.kind === 'idle' || !this.composer.scope.isConnected);
  }

  /** Takes over what was decided on the same text in an editor that the page has replaced by this one. */
  adopt(earlier: ComposerSession): void {
    const text = readDraft(this.composer.editors).text;
    if (text !== '' && text === earlier.seen.draft.text) this.guard = { ...this.guard, memory: earlier.guard.memory };
  }

  /** Goes on with a press of the composer that this is the new shape of, as when a part was added: all is checked anew. */
  takeOver({ guard: { state } }: ComposerSession): void {
    const { key, ownKey } = this.seen;
    if (state.kind !== 'idle') this.dispatch({ ...state, kind: 'press', draftKey: key, ownKey });
  }

  activate(): void {
    this.active = true;
    this.changed();
  }

  deactivate(): void {
    this.active = false;
    clearTimeout(this.debounce);
    this.panel.hide();
  }

  end(): void {
    this.lifetime.abort();
    this.report();
  }

  /** The editor, or what is attached, may have changed. */
  changed(): void {
    this.changedAt = performance.now();
    clearTimeout(this.debounce);
    if (this.over) return this.end();
    if (this.guard.state.kind !== 'idle') this.noteEdit();
    unmarkChanged();
    this.debounce = setTimeout(() => void this.reviewNow(), DEBOUNCE_MS);
  }

  /** Reads and asks for a review at once, unless exactly this draft was reviewed. Does nothing to the page's text. */
  async reviewNow(): Promise<void> {
    clearTimeout(this.debounce);
    if (this.over) return this.end();
    this.forgetOutdated();
    const { draft, key, ownKey } = this.readNow();
    if (draft.text.trim() === '') return this.emptied();
    this.dispatch({ kind: 'reread', draftKey: key, ownKey });
    if (this.guard.state.kind === 'idle' && !isRendered(this.composer)) {
      this.panel.hide();
      return this.report();
    }
    if (this.guard.memory.reviewed?.draftKey === key) return this.redraw();
    return this.reviewer.review(this.seen);
  }

  /** An attempt to publish. Stops the event when the draft must not go yet, and leaves it untouched otherwise. */
  press(attempt: Attempt, event: Event): void {
    this.forgetOutdated();
    const { draft, key, ownKey } = this.readNow();
    if (draft.text.trim() === '') return;
    this.dispatch({ kind: 'press', attempt, draftKey: key, ownKey }, event);
  }

  /** A computer that slept through the end of a pause heard no timer. */
  private forgetOutdated(): void {
    if (Date.now() >= this.countsUntil) this.outdate();
  }

  /** Nothing that was said of the draft, or is still to be said, counts any more. */
  private outdate(): void {
    this.countsUntil = Number.POSITIVE_INFINITY;
    this.reviewer.forget();
    this.dispatch({ kind: 'policy-changed' });
  }

  private readNow(): ComposerReading {
    this.seen = readComposer(this.composer, this.platform);
    return this.seen;
  }

  private noteEdit(): void {
    const before = this.seen.draft.text;
    if (this.readNow().draft.text !== before) this.dispatch({ kind: 'edited' });
  }

  /** The draft goes out. */
  published(): void {
    this.tally.published();
    if (/^(post|comment|reply)$/.test(this.seen.draft.surface)) this.services.tell('published');
  }

  private emptied(): void {
    this.guard = newGuard();
    this.tally.forget();
    this.panel.forget();
    this.report();
  }

  private answered(key: string, answer: ReviewAnswer): void {
    if (this.lifetime.signal.aborted) return;
    this.panel.lastFailure = answer.ok ? null : answer.reason;
    this.panel.paused = answer.ok && answer.paused;
    this.countsUntil = answer.ok ? answer.countsUntil : Number.POSITIVE_INFINITY;
    if (answer.ok) {
      this.tally.reviewed(answer.advice.findings);
      this.dispatch({ kind: 'reviewed', draftKey: key, advice: answer.advice });
    } else this.dispatch({ kind: 'unreachable', draftKey: key });
    this.redraw();
  }

  /** Tells popup and badge how things stand in the composer that is used; by default that nothing is written there. */
  private report(health: ReturnType<typeof healthOf> = { state: 'idle', findings: 0 }): void {
    // Of one that is not in use nobody needs to hear more than that it holds no text any more
    if (!health || (!this.active && health.state !== 'idle')) return;
    const { id, surface } = this.composer.spec;
    const recognition = id === 'generic' || id === 'early' ? id : 'known';
    this.services.report({ ...health, surface, ...(health.state === 'idle' ? {} : { recognition }) });
  }

  /** One step of the guard, and what it asks for. `cause`: the event of a press, which a hold stops. */
  dispatch(event: GuardEvent<Attempt>, cause?: Event): readonly GuardEffect<Attempt>[] {
    const { guard, effects } = step(this.guard, event);
    this.guard = guard;
    for (const effect of effects) carryOut(this, effect, cause);
    return effects;
  }

  /** Draws the panel and the marks as things stand. */
  redraw(): void {
    if (this.over) return this.end();
    if (this.seen.draft.text.trim() === '') return; // What is heard of a draft that is gone
    if (this.active || this.guard.state.kind !== 'idle') this.panel.draw(this.guard, this.seen, this.active);
    this.report(healthOf(this.guard, this.seen.key, this.panel.lastFailure !== null));
  }
}
