import * as z from 'zod/mini';
import { type Platform, platforms } from '@/engine/draft';
import { type RuleId, ruleIds } from '@/engine/rule-ids';

/** What can happen to a warning: it was shown, and by the time the post went out it was gone, mended or still there. */
export const outcomes = ['seen', 'changed', 'fixed', 'posted'] as const;
export type Outcome = (typeof outcomes)[number];

/** Weeks that are kept, the newest first to stay. */
const mostWeeks = 53;
const mostRows = mostWeeks * platforms.length * ruleIds.length;

const count = z.int().check(z.nonnegative());
const row = z.strictObject({
  /** ISO 8601, as in `2026-W47`. */
  week: z.string().check(z.regex(/^\d{4}-W\d{2}$/)),
  platform: z.enum(platforms),
  rule: z.enum(ruleIds),
  seen: count,
  changed: count,
  fixed: count,
  posted: count,
});

/** Counts of one rule on one platform in one week. Integers only: no text, no address, no moment. */
export type InsightRow = Readonly<z.infer<typeof row>>;

/** The ISO week of a moment (milliseconds since 1970), by the clock of this computer. */
export function isoWeek(moment: number): string {
  const here = new Date(moment);
  const day = new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7)); // The Thursday decides to which year a week belongs
  const first = Date.UTC(day.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((day.getTime() - first) / 86_400_000 + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** Rows out of whatever is stored: what does not fit is left out. */
export function parseInsights(raw: unknown): readonly InsightRow[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, mostRows).flatMap((each: unknown) => {
    const parsed = z.safeParse(row, each);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The counts with these outcomes added, and without the weeks that are too long ago. Pure. */
export function withOutcomes(
  rows: readonly InsightRow[],
  week: string,
  platform: Platform,
  happened: readonly { readonly ruleId: RuleId; readonly what: Outcome }[],
): readonly InsightRow[] {
  const next = rows.map((each) => ({ ...each }));
  for (const { ruleId, what } of happened) {
    let found = next.find((each) => each.week === week && each.platform === platform && each.rule === ruleId);
    if (found === undefined) {
      found = { week, platform, rule: ruleId, seen: 0, changed: 0, fixed: 0, posted: 0 };
      next.push(found);
    }
    found[what] += 1;
  }
  const weeks = [...new Set(next.map((each) => each.week))].sort().slice(-mostWeeks);
  return next.filter((each) => weeks.includes(each.week));
}
