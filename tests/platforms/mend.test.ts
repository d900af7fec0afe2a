import { expect, test } from 'vitest';
import { adapters } from '@/platforms/adapters';
import { type Mend, mended } from '@/platforms/mend';

const mend = (part: Mend['part'], css: string): Mend => ({ platform: 'facebook', surface: 'post', part, css });

test('without a mend for its platform an adapter stays as it is', () => {
  const other = { ...mend('editor', '.x'), platform: 'x' } as const;
  expect(mended(adapters.facebook, [other])).toEqual(adapters.facebook.composers);
});

test('a mended editor comes first, wherever it stands, and publishes by what the surface publishes by', () => {
  const [first, ...rest] = mended(adapters.facebook, [mend('editor', '[data-new]'), mend('submit', '[data-go]')]);
  const like = adapters.facebook.composers.find(({ surface }) => surface === 'post');
  expect(first).toMatchObject({ surface: 'post', editor: ['[data-new]'] });
  expect(first?.submit).toEqual([{ kind: 'selector', css: '[data-go]' }, ...(like?.submit ?? [])]);
  expect(first).not.toHaveProperty('within');
  expect(rest).toHaveLength(adapters.facebook.composers.length);
});

test('the other parts come beside those of every composer of that surface, and of no other', () => {
  const composers = mended(adapters.facebook, [
    mend('submit', '.go'),
    mend('video', '.clip'),
    mend('thread', '.story'),
  ]);
  const posts = composers.filter(({ surface }) => surface === 'post');
  expect(posts.length).toBeGreaterThan(1);
  for (const { submit, media, thread } of posts) {
    expect(submit[0]).toEqual({ kind: 'selector', css: '.go' });
    expect(media?.video?.[0]).toBe('.clip');
    expect(thread?.[0]).toBe('.story');
  }
  expect(JSON.stringify(composers.filter(({ surface }) => surface !== 'post'))).not.toMatch(/\.go|\.clip|\.story/);
});
