import { describe, expect, test } from 'vitest';
import { parseManagedPolicy } from '@/settings/managed-policy';
import { most } from '@/settings/setting-values';
import { trimPolicy } from '@/settings/trim-policy';

const read = (...selectors: readonly unknown[]) => parseManagedPolicy({ selectors });

describe('a selector that an administrator adds', () => {
  test('counts with its place', () => {
    const { mends, problems } = read('facebook/post editor: [role="textbox"] > p', 'x/display-name submit:.save');
    expect(problems).toEqual([]);
    expect(mends).toEqual([
      { platform: 'facebook', surface: 'post', part: 'editor', css: '[role="textbox"] > p' },
      { platform: 'x', surface: 'display-name', part: 'submit', css: '.save' },
    ]);
  });

  test.each([
    ['tiktok/post editor: p', 'unknown-value'],
    ['facebook/story editor: p', 'unknown-value'],
    ['facebook/post script: p', 'unknown-value'],
    ['facebook/post editor', 'unknown-value'],
    ['facebook/post editor: p { }', 'no-selector'],
    ['facebook/post editor: javascript:alert(1)', 'no-selector'],
    ['facebook/post editor: ', 'no-selector'],
    [`facebook/post editor: ${'p '.repeat(200)}`, 'too-long'],
    [7, 'wrong-type'],
  ])('is left out by itself when it is %s', (item, reason) => {
    const { mends, problems } = read(item, 'x/post thread: article');
    expect(mends).toHaveLength(1);
    expect(problems).toMatchObject([{ key: 'selectors', reason }]);
  });

  test('has company, up to a number', () => {
    const many = Array.from({ length: most.mends + 5 }, (_, at) => `x/post editor: #e${at}`);
    const { mends, problems } = read(...many);
    expect(mends).toHaveLength(most.mends);
    expect(problems).toMatchObject([{ reason: 'too-many' }]);
  });

  test('reads the same from the copy that is kept for the next start', () => {
    const long = `x/post editor: ${'div > '.repeat(46)}p`;
    const policy = { selectors: [long, `x/post editor: ${'p '.repeat(300)}`, 'x/post editor: {'] };
    expect(parseManagedPolicy(trimPolicy(policy)).mends).toEqual(parseManagedPolicy(policy).mends);
    expect(parseManagedPolicy(policy).mends).toHaveLength(1);
  });
});
