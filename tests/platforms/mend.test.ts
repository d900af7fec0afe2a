// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { recognise } from '@/composer/find-composer';
import { publishes } from '@/composer/submit-control';
import { adapters } from '@/platforms/adapters';
import { type Mend, mended } from '@/platforms/mend';
import { parseManagedPolicy } from '@/settings/managed-policy';
import { stub } from '../stub';

const mend = (part: Mend['part'], css: string): Mend => ({ platform: 'facebook', surface: 'post', part, css });

test('without a mend for its platform an adapter stays as it is', () => {
  const other = { ...mend('editor', '.x'), platform: 'x' } as const;
  expect(mended(adapters.facebook, [other])).toEqual(adapters.facebook.composers);
});

test('a mended editor comes first, wherever it stands, and publishes by what was mended first', () => {
  const [first, ...rest] = mended(adapters.facebook, [mend('editor', '[data-new]'), mend('submit', '[data-go]')]);
  expect(first).toMatchObject({ surface: 'post', editor: ['[data-new]'] });
  expect(first?.submit[0]).toEqual({ kind: 'selector', css: '[data-go]' });
  expect(first).not.toHaveProperty('within');
  expect(rest).toHaveLength(adapters.facebook.composers.length);
});

test.each([
  ['linkedin', 'post', '<button>Post</button>', 'ctrl-enter'],
  ['linkedin', 'post', '<button aria-label="Publish"><svg></svg></button>', 'ctrl-enter'],
  ['linkedin', 'message', '<button>Send</button>', 'enter-without-button'],
  ['facebook', 'post', '<div role="button" aria-label="Post">Post</div>', 'ctrl-enter'],
  ['x', 'post', '<button data-testid="tweetButton">Post</button>', 'ctrl-enter'],
  ['x', 'post', '<button data-testid="tweetButtonInline">Post</button>', 'ctrl-enter'],
  ['instagram', 'post', '<div role="button">Share</div>', 'ctrl-enter'],
  ['instagram', 'message', '<div role="button">Send</div>', 'enter'],
] as const)('a mended editor of a %s %s publishes by %s and by %s', (platform, surface, control, key) => {
  stub(Element.prototype, 'getClientRects', () => [{}]);
  onTestFinished(() => document.body.replaceChildren());
  document.body.innerHTML = `<div role="dialog"><button>Close</button><p data-new></p>${control}</div>`;
  const composers = mended(adapters[platform], [{ platform, surface, part: 'editor', css: '[data-new]' }]);
  const editor = document.querySelector('p');
  const composer = editor && recognise({ ...adapters[platform], composers }, editor);
  const last = document.querySelector('[role="dialog"] > :last-child');
  expect(composer?.spec.id).toBe(`${platform}-${surface}-mended`);
  expect(composer && last instanceof HTMLElement && publishes(composer, last)).toBe(true);
  expect(composer?.spec.sendKeys).toContain(key);
});

test('the example for administrators is held by Ctrl+Enter', () => {
  const [, json = ''] = /```json\n([^`]+)```/.exec(readFileSync('docs/mend-an-adapter.md', 'utf8')) ?? [];
  const { mends, problems } = parseManagedPolicy(JSON.parse(json));
  expect(problems).toEqual([]);
  const [first] = mended(adapters.linkedin, mends);
  expect(first?.editor).toEqual(['[data-testid="new-editor"][contenteditable="true"]']);
  expect(first?.sendKeys).toContain('ctrl-enter');
  expect(first?.submit).toContainEqual({ kind: 'text-only', which: 'last', css: 'button' });
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
