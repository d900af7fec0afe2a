import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { roles } from '@/engine/draft';
import { managedKeys, parseManagedPolicy } from '@/settings/managed-policy';
import { institutionKeys, lockableKeys } from '@/settings/setting-values';

const file = new URL('../../assets/managed-schema.json', import.meta.url);
const told = { title: z.string().check(z.minLength(3)), description: z.string().check(z.minLength(10)) };

/** What Chromium accepts and enforces; it refuses to load the whole extension for anything beyond. */
const accepted = z.strictObject({
  type: z.literal('object'),
  properties: z.record(
    z.string(),
    z.discriminatedUnion('type', [
      z.strictObject({ ...told, type: z.literal('boolean') }),
      z.strictObject({ ...told, type: z.literal('string'), enum: z.optional(z.array(z.string())) }),
      // One item that Chromium finds invalid takes the whole list with it, so items are any string
      z.strictObject({ ...told, type: z.literal('array'), items: z.strictObject({ type: z.literal('string') }) }),
    ]),
  ),
});

const { properties } = accepted.parse(JSON.parse(readFileSync(file, 'utf8')));
const entries = Object.entries(properties);

test('the managed schema is of the kind that Chromium loads, and names the keys that we read', () => {
  expect(Object.keys(properties).sort()).toEqual(Object.keys(managedKeys).sort());
});

test.each(entries)('%s means the same to the schema and to us', (key, property) => {
  const sample = { boolean: true, string: 'some text', array: ['item'] }[property.type];
  const reasons = parseManagedPolicy({ [key]: sample }).problems.map(({ reason }) => reason);
  expect(reasons).not.toContain('wrong-type');
  expect(reasons).not.toContain('unknown-key');
  if (property.type !== 'string') return;
  for (const value of property.enum ?? []) expect(parseManagedPolicy({ [key]: value }).problems).toEqual([]);
});

test('the descriptions name every institution, role and lock there is', () => {
  expect(properties.role).toMatchObject({ enum: roles });
  for (const institution of institutionKeys) expect(properties.affiliations?.description).toContain(institution);
  for (const key of lockableKeys) expect(properties.locks?.description).toContain(key);
});

describe('the promise that nothing is reported', () => {
  test.each(entries)('%s is no address and no report', (key, property) => {
    expect(key).not.toMatch(/report|url|uri|href|endpoint|server|host|webhook|upload|telemetry|log|mail|proxy/i);
    expect(JSON.stringify(property)).not.toMatch(/https?:|"format"|"pattern"/);
  });

  test('there is no value that forbids publishing', () => {
    expect(properties.whenUnchecked).toMatchObject({ enum: ['ask', 'notice'] });
    expect(JSON.stringify(entries)).not.toMatch(/"(?:block|forbid|deny)"/);
  });
});
