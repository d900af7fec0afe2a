import type { Fix, ShownFinding } from '@/engine/advice';
import type { Platform } from '@/engine/draft';
import { type Attempt, release } from './attempt';
import { draftReviewer } from './draft-reviewer';
import { applyFix } from './editor/apply-fix';
import { type ComposerReading, readComposer } from './editor/read-composer';
import { readDraft } from './editor/read-draft';
import type { Composer } from './find-composer';
import { type Guard, type GuardEffect, type GuardEvent, newGuard, step } from './guard';
import { observeComposer } from './observe-composer';
import { OutcomeTally } from './outcome-tally';
import { panelActions } from './panel-actions';
import type { Health, ReviewAnswer, Services } from './services';
import { SessionPanel } from './session-panel';

const DEBOUNCE_MS = 250;

/** One composer while it is used: reads, asks for reviews, marks, shows, and answers each attempt to publish. */
export class ComposerSession {
  private guard: Guard<Attempt> = newGuard();
  private seen: ComposerReading;
  private changedAt = 0;
  private debounce: ReturnType<typeof setTimeout> | undefined;
  private readonly review: (reading: ComposerReading) => Promise<void>;
  private readonly lifetime = new AbortController();
  readonly panel: SessionPanel;
  private readonly tally: OutcomeTally;
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
    this.review = draftReviewer(services, { answered, slow: () => this.redraw() }, ending);
    observeComposer(composer, () => this.changed(), ending);
    services.onPolicyChange(() => {
      this.dispatch({ kind: 'policy-changed' });
      if (this.active) void this.reviewNow();
    }, ending);
  }

  get ended(): boolean {
    return this.lifetime.signal.aborted || !this.composer.editors.every((editor) => editor.isConnected);
  }

  /** Takes over what was decided on the same text in an editor that the page has replaced by this one. */
  adopt(earlier: ComposerSession): void {
    const text = readDraft(this.composer.editors).text;
    if (text !== '' && text === earlier.seen.draft.text) this.guard = { ...this.guard, memory: earlier.guard.memory };
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
  }

  /** The editor, or what is attached, may have changed. */
  changed(): void {
    this.changedAt = performance.now();
    clearTimeout(this.debounce);
    if (this.ended) return this.end();
    if (this.guard.state.kind !== 'idle') this.noteEdit();
    this.debounce = setTimeout(() => void this.reviewNow(), DEBOUNCE_MS);
  }

  /** Reads and asks for a review at once, unless exactly this draft was reviewed. Does nothing to the page's text. */
  async reviewNow(): Promise<void> {
    clearTimeout(this.debounce);
    if (this.ended) return this.end();
    this.forgetOutdated();
    const { draft, key } = this.readNow();
    if (draft.text.trim() === '') return this.emptied();
    if (this.guard.memory.reviewed?.draftKey === key) return this.redraw();
    return this.review(this.seen);
  }

  /** An attempt to publish. Stops the event when the draft must not go yet, and leaves it untouched otherwise. */
  press(attempt: Attempt, event: Event): void {
    this.forgetOutdated();
    const { draft, key } = this.readNow();
    if (draft.text.trim() === '') return;
    this.dispatch({ kind: 'press', attempt, draftKey: key }, event);
  }

  /** A computer that slept through the end of a pause heard no timer. */
  private forgetOutdated(): void {
    if (Date.now() < this.countsUntil) return;
    this.countsUntil = Number.POSITIVE_INFINITY;
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

  private emptied(): void {
    this.guard = newGuard();
    this.tally.forget();
    this.panel.forget();
    this.report('idle', 0);
  }

  private answered(key: string, answer: ReviewAnswer): void {
    if (answer.ok) this.dispatch({ kind: 'reviewed', draftKey: key, advice: answer.advice });
    else this.dispatch({ kind: 'unreachable', draftKey: key });
    this.panel.lastFailure = answer.ok ? null : answer.reason;
    this.panel.paused = answer.ok && answer.paused;
    this.countsUntil = answer.ok ? answer.countsUntil : Number.POSITIVE_INFINITY;
    this.redraw();
    if (!answer.ok) return this.report('unchecked', 0);
    const { findings } = answer.advice;
    this.tally.reviewed(findings);
    this.report(findings.length > 0 ? 'findings' : 'composing', findings.length);
  }

  private report(state: Health['state'], findings: number): void {
    this.services.report({ state, surface: this.composer.spec.surface, findings });
  }

  /** One step of the guard, and what it asks for. `cause`: the event of a press, which a hold stops. */
  dispatch(event: GuardEvent<Attempt>, cause?: Event): readonly GuardEffect<Attempt>[] {
    const { guard, effects } = step(this.guard, event);
    this.guard = guard;
    for (const effect of effects) this.carryOut(effect, cause);
    return effects;
  }

  private carryOut(effect: GuardEffect<Attempt>, cause?: Event): void {
    switch (effect.kind) {
      case 'let-through':
        return this.tally.published();
      case 'hold': // Comes before anything is drawn: what breaks there must not let the post go
        cause?.preventDefault();
        return cause?.stopImmediatePropagation();
      case 'review':
        return void this.reviewNow();
      case 'show-asking':
        return this.ask();
      case 'show-unchecked':
        if (this.services.whenUnchecked() === 'notice') this.dispatch({ kind: 'post-unchecked' });
        else this.ask();
        return;
      case 'close':
        return this.redraw();
      case 'release':
        this.tally.published();
        void this.release(effect.attempt);
    }
  }

  /** Puts the question where the author sees it; a hold that cannot be shown ends by itself. */
  private ask(): void {
    const { state } = this.guard;
    const yes = state.kind === 'asking' ? 'post-anyway' : 'post-unchecked';
    const kinds = { yes, no: 'go-back', 'not-asked': 'not-visible' } as const;
    const open = (): boolean => this.guard.state === state;
    this.panel.insist(open, (answer) => void this.dispatch({ kind: kinds[answer] }));
    this.report('held', this.guard.memory.reviewed?.advice.findings.length ?? 0);
    this.redraw();
  }

  private async release(attempt: Attempt): Promise<void> {
    const { text } = this.seen.draft;
    await release(attempt, this.composer);
    const stays = !this.ended && text !== '' && readDraft(this.composer.editors).text === text;
    if (stays && this.guard.state.kind === 'idle') this.panel.say('press-again');
    this.redraw();
  }

  /** Puts a fix into the draft. The dialog closes first, for the editor behind it takes no text. */
  async applyFix(finding: ShownFinding, fix: Fix): Promise<void> {
    this.dispatch({ kind: 'go-back' });
    const outcome = await applyFix(this.composer, this.seen.reading, fix, this.changedAt);
    if (outcome === 'fixed') this.tally.fixed(finding);
    this.panel.say(outcome);
    this.panel.dismissed.delete(finding.key);
    await this.reviewNow();
  }

  /** Draws the panel and the marks as things stand. */
  redraw(): void {
    if (this.active || this.guard.state.kind !== 'idle') this.panel.draw(this.guard, this.seen, this.active);
  }
}
