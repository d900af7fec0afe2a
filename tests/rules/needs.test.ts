import { describe, expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import { rules } from '@/rules/index';
import { readCorpus } from '../../tools/eval/corpus.ts';
import { policyOf } from '../../tools/eval/policy-of.ts';

const asked = rules.flatMap((rule) => (rule.needs === undefined ? [] : [{ id: rule.id, rule, needs: rule.needs }]));
const contexts = readCorpus('tests/corpus/training').map((draft) => {
  const { text, platform, surface, media, thread } = draft;
  const own = { text, platform, surface, media, ...(thread === undefined ? {} : { thread }) };
  return contextOf(own, policyOf(draft.institution, draft.role, draft.lang, own));
});

describe.each(asked)('$id', ({ rule, needs }) => {
  test('says nothing of drafts that mention nothing it needs', () => {
    const silent = contexts.filter((context) => !context.hasAny(needs));
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((context) => [...rule.check(context)].length > 0).map(({ text }) => text)).toEqual([]);
  });

  test.each(needs)('needs %s, which some draft mentions', (topic) => {
    expect(contexts.some((context) => context.has(topic))).toBe(true);
  });
});
