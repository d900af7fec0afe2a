export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** One reason per test that was left out. */
  readonly skipped: readonly string[];
}

export function countVitest(report: unknown): Count;
export function countPlaywright(report: unknown): Count;
export function saySkipped(reasons: readonly string[]): readonly string[];
