import * as z from 'zod/mini';
import type { ProblemReason } from './problem';

/** What is wrong with one value; the key and the source are added by whoever reads the whole. */
export interface Fault {
  readonly item?: string;
  readonly reason: ProblemReason;
}

/** A value that can be used as it is, and what had to be left out of it. */
export interface Reading<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}

/** One item: usable, or why not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Fault);
export type Parser<T> = (item: unknown) => Parsed<T>;

const shownLength = 80;
const mostFaults = 20;
const mostEntries = 200;

/** The item as it is shown to the person who wrote it. */
function show(item: unknown): string {
  if (typeof item === 'string') return item.slice(0, shownLength);
  if (typeof item === 'number' || typeof item === 'boolean') return String(item);
  return Array.isArray(item) ? '[…]' : item === null ? 'null' : '{…}';
}

/** A parser that takes what the schema takes. */
export function fits<T>(schema: z.ZodMiniType<T>): Parser<T> {
  return (item) => {
    const parsed = z.safeParse(schema, item);
    if (parsed.success) return { ok: true, value: parsed.data };
    const [issue] = parsed.error.issues;
    if (issue?.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array'))
      return { ok: false, reason: 'too-long' };
    return { ok: false, reason: issue?.code === 'invalid_type' ? 'wrong-type' : 'unknown-value' };
  };
}

/** The value if it fits, the fallback with a fault if it does not, the fallback alone if there is none. */
export function readScalar<T>(parse: Parser<T>, fallback: T, raw: unknown): Reading<T> {
  if (raw === undefined) return { value: fallback, faults: [] };
  const parsed = parse(raw);
  if (parsed.ok) return { value: parsed.value, faults: [] };
  return { value: fallback, faults: [{ item: show(raw), reason: parsed.reason }] };
}

/** Every item that fits, without doubles, out of the first `most`; the others are left out one by one. */
export function readList<T>(parse: Parser<T>, most: number, raw: unknown): Reading<readonly T[]> {
  if (raw === undefined) return { value: [], faults: [] };
  if (!Array.isArray(raw)) return { value: [], faults: [{ item: show(raw), reason: 'wrong-type' }] };
  const items: readonly unknown[] = raw;
  const kept = new Map<string, T>();
  const faults: Fault[] = [];
  for (const item of items.slice(0, most)) {
    const parsed = parse(item);
    if (parsed.ok) kept.set(JSON.stringify(parsed.value), parsed.value);
    else if (faults.length < mostFaults) faults.push({ item: parsed.item ?? show(item), reason: parsed.reason });
  }
  if (items.length > most) faults.push({ reason: 'too-many' });
  return { value: [...kept.values()], faults };
}

/** Every entry whose key and value fit. A key that the parser does not know, `__proto__` too, is left out. */
export function readEntries<K extends string, V>(
  parseKey: Parser<K>,
  parseValue: Parser<V>,
  raw: unknown,
): Reading<Partial<Record<K, V>>> {
  const value: Partial<Record<K, V>> = {};
  if (raw === undefined) return { value, faults: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { value, faults: [{ item: show(raw), reason: 'wrong-type' }] };
  }
  const faults: Fault[] = [];
  for (const [name, entry] of Object.entries(raw).slice(0, mostEntries)) {
    const key = parseKey(name);
    const content = parseValue(entry);
    if (key.ok && content.ok) value[key.value] = content.value;
    else if (faults.length < mostFaults) faults.push({ item: show(name), reason: 'unknown-value' });
  }
  return { value, faults };
}
