import type { ShownFinding } from '@/engine/advice';
import type { RuleId } from '@/engine/rule-ids';
import type { RuleOutcome } from '@/messaging/protocol';

/**
 * What became of the warnings on one draft, by rule: each is seen once, and what happened to it is known when the
 * draft goes out. Counts only, never a word.
 */
export class OutcomeTally {
  private readonly seen = new Set<RuleId>();
  private readonly mended = new Set<RuleId>();
  private present: ReadonlySet<RuleId> = new Set();

  constructor(private readonly note: (outcomes: readonly RuleOutcome[]) => void) {}

  reviewed(findings: readonly ShownFinding[]): void {
    // A nudge only borrows the name of a rule
    this.present = new Set(findings.filter(({ nudge }) => !nudge).map(({ ruleId }) => ruleId));
    const fresh = [...this.present].filter((ruleId) => !this.seen.has(ruleId));
    for (const ruleId of fresh) this.seen.add(ruleId);
    if (fresh.length > 0) this.note(fresh.map((ruleId) => ({ ruleId, what: 'seen' })));
  }

  fixed({ ruleId }: ShownFinding): void {
    this.mended.add(ruleId);
  }

  /** The draft goes out as it was last reviewed. */
  published(): void {
    const what = (ruleId: RuleId): RuleOutcome['what'] => {
      if (this.present.has(ruleId)) return 'posted';
      return this.mended.has(ruleId) ? 'fixed' : 'changed';
    };
    if (this.seen.size > 0) this.note([...this.seen].map((ruleId) => ({ ruleId, what: what(ruleId) })));
    this.forget();
  }

  /** Another draft begins. */
  forget(): void {
    this.seen.clear();
    this.mended.clear();
    this.present = new Set();
  }
}
