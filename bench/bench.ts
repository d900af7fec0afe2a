import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Draft } from '@/engine/draft';
import { review } from '@/engine/review';
import { lexicon } from '@/engine/words/lexicon';
import { rules } from '@/rules/index';
import { policyOf } from '../tools/eval/policy-of.ts';
import { textsOf } from './texts.ts';

const { values } = parseArgs({
  options: { harper: { type: 'boolean', default: true }, json: { type: 'boolean', default: false } },
  allowNegative: true,
});
const lengths = [40, 280, 1_000, 3_000, 20_000] as const;

interface Timing {
  readonly p50: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

// About as long as it takes until all that is called often has been compiled for speed
const WARM_UP_MS = 3_000;
const TYPED = 10;
const WARM_UP_TEXTS = 60;

const timedAt = (length: number): number => (length > 5_000 ? 10 : length > 500 ? 40 : 200);

interface Texts {
  readonly warmUp: readonly string[];
  /** None of them stands in the warm-up: a checker that keeps its answers has none for these yet. */
  readonly timed: readonly string[];
}

/** Microseconds per text: each of the timed texts once, the first time that it is seen, after a warm-up with others. */
async function time({ warmUp, timed }: Texts, run: (text: string) => unknown): Promise<Timing> {
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; )
    for (const text of warmUp) await run(text);
  const taken: number[] = [];
  for (const text of timed) {
    const start = performance.now();
    const answer = run(text);
    if (answer instanceof Promise) await answer;
    taken.push((performance.now() - start) * 1_000);
  }
  taken.sort((a, b) => a - b);
  return { p50: at(taken, 0.5), p95: at(taken, 0.95) };
}

/** The texts as they grow under the hands of somebody who types their last letters. */
const typed = ({ warmUp, timed }: Texts): Texts => ({
  warmUp,
  timed: timed.flatMap((text) =>
    Array.from({ length: TYPED }, (_, left) => text.slice(0, text.length - TYPED + left + 1)),
  ),
});

interface HarperLinter {
  setup(): Promise<void>;
  lint(text: string): Promise<unknown>;
}

interface Harper {
  readonly LocalLinter: new (options: { readonly binary: unknown }) => HarperLinter;
}

const isHarper = (value: unknown): value is Harper =>
  typeof value === 'object' && value !== null && 'LocalLinter' in value && typeof value.LocalLinter === 'function';

const hasBinary = (value: unknown): value is { readonly binary: unknown } =>
  typeof value === 'object' && value !== null && 'binary' in value;

/** The fastest local text checker that people use in a browser, from the benchmark's own folder. */
async function harper(): Promise<{ readonly linter: HarperLinter; readonly ready: number } | null> {
  if (!values.harper) return null;
  const dist = new URL('bench/node_modules/harper.js/dist/', pathToFileURL(`${process.cwd()}/`));
  try {
    const library: unknown = await import(new URL('index.js', dist).href);
    const binaries: unknown = await import(new URL('binary.js', dist).href);
    if (!isHarper(library) || !hasBinary(binaries)) throw new Error('its modules have another shape');
    const start = performance.now();
    const linter = new library.LocalLinter({ binary: binaries.binary });
    await linter.setup();
    await linter.lint('A first post.');
    return { linter, ready: performance.now() - start };
  } catch (error) {
    console.error(
      `harper.js is left out (run \`npm ci --prefix bench\`): ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

const began = performance.now();
lexicon();
const draft = (text: string): Draft => ({ text, platform: 'linkedin', surface: 'post', media: [] });
review(draft('Een eerste bericht.'), policyOf('umcu', 'student', 'nl'), rules);
const ready = performance.now() - began;

const other = await harper();
const linter = other?.linter;
const rows: Record<string, unknown>[] = [];
for (const language of ['nl', 'en'] as const) {
  const policy = policyOf('umcu', 'student', language);
  for (const length of lengths) {
    const texts = textsOf(language, length, WARM_UP_TEXTS + timedAt(length));
    const both: Texts = { warmUp: texts.slice(0, WARM_UP_TEXTS), timed: texts.slice(WARM_UP_TEXTS) };
    const judge = (text: string): unknown => review(draft(text), policy, rules);
    const own = await time(both, judge);
    const typing = await time(typed(both), judge);
    // The other speaks English only
    const compared = linter && language === 'en' && length <= 3_000 ? linter : null;
    const theirs = compared ? await time(both, (text) => compared.lint(text)) : null;
    const fewer: Texts = { ...both, timed: both.timed.slice(0, 20) };
    const otherTyping = compared && length <= 280 ? await time(typed(fewer), (text) => compared.lint(text)) : null;
    rows.push({
      language,
      length,
      p50: Math.round(own.p50),
      p95: Math.round(own.p95),
      typing: Math.round(typing.p50),
      ...(theirs ? { harperP50: Math.round(theirs.p50), times: Math.round(theirs.p50 / own.p50) } : {}),
      ...(otherTyping ? { harperTyping: Math.round(otherTyping.p50) } : {}),
    });
  }
}
const harperReady = other ? { harperReady: Math.round(other.ready) } : {};
if (values.json) console.log(JSON.stringify({ ready: Math.round(ready), ...harperReady, rows }));
else {
  const beside = other ? ` (harper.js in ${other.ready.toFixed(0)})` : '';
  console.log(`engine ready in ${ready.toFixed(0)} ms${beside}; µs per draft, all rules and weights:`);
  console.table(rows);
}
