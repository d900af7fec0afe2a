import { expect, test } from 'vitest';
import { contextOf } from '@/engine/context';
import { readCorpus } from '../../../tools/eval/corpus.ts';
import { policyOf } from '../../../tools/eval/policy-of.ts';

const policy = { nl: policyOf('umcu', 'staff', 'nl'), en: policyOf('umcu', 'staff', 'en') };
const filler = { nl: ' dus', en: ' the' };

/** What the first `count` tokens mention when the whole text is one sentence, with so many words after them. */
function mentions(text: string, language: 'nl' | 'en', count: number, more: number): readonly string[] {
  const longer = text + filler[language].repeat(more);
  const { hits } = contextOf({ text: longer, platform: 'x', surface: 'post', media: [] }, policy[language]);
  return hits.filter(({ to }) => to <= count).map(({ topic, value, from, to }) => `${topic} ${value} ${from}-${to}`);
}

const drafts = readCorpus('tests/corpus/training').filter((_, at) => at % 8 === 0);

test.each(['nl', 'en'] as const)('finds the same in a long sentence as in a short one (%s)', (language) => {
  const different = drafts
    .filter(({ lang }) => lang === language)
    .map(({ text }) =>
      text
        .replace(/[.!?\n]/g, ' ')
        .split(' ')
        .slice(0, 80)
        .join(' '),
    )
    .filter((text) => {
      const { tokens } = contextOf({ text, platform: 'x', surface: 'post', media: [] }, policy[language]);
      const short = mentions(text, language, tokens.length, 40);
      return short.join() !== mentions(text, language, tokens.length, 400).join();
    });
  expect(different).toEqual([]);
});
