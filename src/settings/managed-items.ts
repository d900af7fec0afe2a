import * as z from 'zod/mini';
import { platforms, type Role, surfaces } from '@/engine/draft';
import { isSelector } from '@/platforms/css-selector';
import { type Mend, mendParts } from '@/platforms/mend';
import { mostBytes, parsePack } from '@/policies/parse-pack';
import type { PolicyPack } from '@/policies/policy-pack';
import { fits, type Parser } from './read-value';
import * as values from './setting-values';

/** Two words around a sign, as in `umcu:student`. */
function pair<T>(sign: string, make: (left: string, right: string) => unknown, schema: z.ZodMiniType<T>): Parser<T> {
  const parse = fits(schema);
  return (item) => {
    if (typeof item !== 'string') return { ok: false, reason: 'wrong-type' };
    const [left = '', right = '', ...rest] = item.split(sign, 3).map((part) => part.trim());
    const parsed = parse(make(left, right));
    return parsed.ok && rest.length === 0 ? parsed : { ok: false, reason: 'unknown-value' };
  };
}

/** An affiliation with one of these institutions. */
export function affiliationWith(institutions: ReadonlySet<string>, fallback: Role): Parser<values.Affiliation> {
  const split = pair(
    ':',
    (institution, role) => ({ institution, role: role === '' ? fallback : role }),
    values.affiliation,
  );
  return (item) => {
    const parsed = split(item);
    if (!parsed.ok || institutions.has(parsed.value.institution)) return parsed;
    return { ok: false, reason: 'unknown-institution' };
  };
}

/** A pack that the author added, as it is stored. The first fault is named with its place. */
export const storedPack: Parser<PolicyPack> = (item) => {
  const parsed = parsePack(item);
  return parsed.ok ? parsed : { ok: false, reason: 'invalid-pack', item: parsed.problems[0]?.path ?? '' };
};

/** A pack as the text of its JSON file. */
export const pack: Parser<PolicyPack> = (item) => {
  if (typeof item !== 'string') return { ok: false, reason: 'wrong-type' };
  if (item.length > mostBytes) return { ok: false, reason: 'too-long' };
  try {
    return storedPack(JSON.parse(item));
  } catch {
    return { ok: false, reason: 'invalid-pack' }; // No JSON, or nested beyond what can be walked
  }
};

/** A risk and its severity, as in `insult=hold`. */
export const override = pair(
  '=',
  (risk, severity) => ({ risk, severity }),
  z.strictObject({ risk: values.risk, severity: values.riskSeverity }),
);

const longestSelector = 300;
const place = z.strictObject({ platform: z.enum(platforms), surface: z.enum(surfaces), part: z.enum(mendParts) });

/** Where a selector counts, and the selector, as in `facebook/post editor: [role="textbox"]`. */
export const mend: Parser<Mend> = (item) => {
  if (typeof item !== 'string') return { ok: false, reason: 'wrong-type' };
  const [, platform, surface, part, css = ''] = /^\s*(\w+)\/([\w-]+)\s+(\w+)\s*:([^]*)$/.exec(item) ?? [];
  if (css.length > longestSelector) return { ok: false, reason: 'too-long' };
  const where = z.safeParse(place, { platform, surface, part });
  if (!where.success) return { ok: false, reason: 'unknown-value' };
  return isSelector(css)
    ? { ok: true, value: { ...where.data, css: css.trim() } }
    : { ok: false, reason: 'no-selector' };
};
