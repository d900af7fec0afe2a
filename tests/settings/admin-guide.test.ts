import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ruleIds } from '@/engine/rule-ids';
import { managedKeys, parseManagedPolicy } from '@/settings/managed-policy';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const schema = z
  .object({
    properties: z.record(
      z.string(),
      z.object({
        title: z.string(),
        description: z.string(),
        type: z.string(),
        enum: z.optional(z.array(z.string())),
      }),
    ),
  })
  .parse(JSON.parse(read('assets/managed-schema.json')));

const kinds: Readonly<Record<string, string>> = { array: 'list of texts', string: 'text', boolean: 'true or false' };
const most: Readonly<Record<string, number>> = managedKeys;

function row([key, property]: [string, (typeof schema.properties)[string]]): string {
  const values = property.enum?.map((value) => `\`${value}\``).join(', ') ?? kinds[property.type];
  const limit = property.type === 'array' ? `, at most ${most[key]?.toLocaleString('en')}` : '';
  return `| \`${key}\` | ${values}${limit} | ${property.title}. ${property.description} |`;
}

const table = ['| key | value | meaning |', '| --- | --- | --- |', ...Object.entries(schema.properties).map(row)];
const guide = read('docs/admin.md');

test('the guide’s table of keys is the schema, key by key', async () => {
  const [before, , after] = guide.split(/(<!-- keys:.*-->\n)[\s\S]*?(?=<!-- \/keys -->)/);
  const opening = /<!-- keys:.*-->\n/.exec(guide)?.[0];
  await expect(`${before}${opening}\n${table.join('\n')}\n\n${after}`).toMatchFileSnapshot('../../docs/admin.md');
});

const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
const policies = z.union([
  z.object({ '3rdparty': z.object({ extensions: z.record(z.string(), z.unknown()) }) }),
  z.object({ policies: z.object({ '3rdparty': z.object({ Extensions: z.record(z.string(), z.unknown()) }) }) }),
]);

test.each(examples)('an example of the guide is JSON, and every item of it counts: %s', (json) => {
  const policy = policies.parse(JSON.parse(json));
  const [values] = Object.values(
    '3rdparty' in policy ? policy['3rdparty'].extensions : policy.policies['3rdparty'].Extensions,
  );
  const { problems, sets } = parseManagedPolicy(values);
  expect(problems).toEqual([]);
  expect(sets).toContain('affiliations');
});

test('the guide names no risk that does not exist', () => {
  const named = [...guide.matchAll(/"([a-z-]+)=(?:tip|warn|hold)"|"disabledRisks": \["([a-z-]+)"\]/g)].map(
    ([, a, b]) => a ?? b,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(ruleIds).toEqual(expect.arrayContaining(named));
});
