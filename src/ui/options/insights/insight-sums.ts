import type { Language } from '@/engine/draft';
import type { InsightRow, Outcome } from '@/settings/insights';
import { localeOf } from '@/ui/locale-of';

/** Counts of one week, subject or site. */
export type Sum = { readonly name: string } & Readonly<Record<Outcome, number>>;

const sumOf = (name: string, rows: readonly InsightRow[]): Sum => {
  const sum = (outcome: Outcome): number => rows.reduce((total, row) => total + row[outcome], 0);
  return { name, seen: sum('seen'), changed: sum('changed'), fixed: sum('fixed'), posted: sum('posted') };
};

/** Sums by name, the most seen first. */
export function totals(rows: readonly InsightRow[], nameOf: (row: InsightRow) => string): readonly Sum[] {
  const groups = Map.groupBy(rows, nameOf);
  return [...groups].map(([name, group]) => sumOf(name, group)).toSorted((a, b) => b.seen - a.seen);
}

const WEEK_MS = 604_800_000;

/** The Monday of an ISO week as people of that language write it: `16 nov`, `16 Nov`. */
export const weekOf = (week: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(mondayOf(week));

/** The Monday of an ISO week, in milliseconds since 1970. */
function mondayOf(week: string): number {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4)); // Always in the first week
  return fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000 + (number - 1) * WEEK_MS;
}

/** The last `most` weeks up to this one, the weeks in which nothing happened too, oldest first. */
export function byWeek(rows: readonly InsightRow[], thisWeek: string, most: number): readonly Sum[] {
  const now = mondayOf(thisWeek);
  return Array.from({ length: most }, (_, index) => {
    const monday = now - (most - 1 - index) * WEEK_MS;
    const inWeek = rows.filter((row) => mondayOf(row.week) === monday);
    return sumOf(isoName(monday), inWeek);
  });
}

function isoName(monday: number): string {
  const thursday = new Date(monday + 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  const number = Math.round((monday - mondayOf(`${year}-W01`)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
