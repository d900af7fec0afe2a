import type { Reporter, TestCase } from '@playwright/test/reporter';
import { saySkipped } from '../../../tools/count-tests.mjs';

/** Says at the end why tests were left out, which Playwright's own list does not. */
export default class SaySkipped implements Reporter {
  private readonly reasons: string[] = [];

  onTestEnd({ annotations }: TestCase): void {
    const reason = annotations.find(({ type }) => type === 'skip')?.description;
    if (reason !== undefined) this.reasons.push(reason);
  }

  onEnd(): void {
    for (const line of saySkipped(this.reasons)) process.stdout.write(`${line}\n`);
  }
}
