import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says at the end what tests have counted: their annotations of type `figure`. */
export default class SayFigures implements Reporter {
  private readonly figures: string[] = [];

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description } of annotations)
      if (type === 'figure' && description) this.figures.push(description);
  }

  onEnd(): void {
    for (const figure of this.figures) process.stdout.write(`${figure}\n`);
  }
}
