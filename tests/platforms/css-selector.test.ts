// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mediaKinds } from '@/engine/draft';
import { adapters } from '@/platforms/adapters';
import { isSelector } from '@/platforms/css-selector';

describe('a selector', () => {
  test.each([
    'div',
    '*',
    '#a.b_c-d',
    '[role="dialog"] [contenteditable="true"]',
    "[aria-label*='Post' i]",
    'div > p + p ~ span',
    'a, b , c',
    ':not([hidden]):has(> img[src^="blob:"])',
    'form:is(.a, .b) button:last-of-type',
    'li:nth-child(2)',
    '  [data-x]  ',
  ])('is %s', (text) => {
    expect(isSelector(text)).toBe(true);
  });

  test.each([
    '',
    'a,',
    ', a',
    '> a',
    'a >',
    'a > > b',
    'a { color: red }',
    'a}',
    'a/*b*/',
    '@import url(x)',
    'a:hover',
    'a::before',
    '[x="]',
    '[x',
    ':has(:has(a))',
    ':HAS(:has(a))',
    ':has(:not(:has(a)))',
    '[a="b" s]',
    ':not()',
    ':not(a',
    'a)',
    '<script>',
    'javascript:alert(1)',
    'div\\3a',
    ':is(:is(:is(:is(a))))',
  ])('is not %s', (text) => {
    expect(isSelector(text)).toBe(false);
  });

  test('is every one that the adapters use', () => {
    const used = Object.values(adapters).flatMap(({ composers }) =>
      composers.flatMap((spec): readonly string[] => [
        ...spec.editor,
        ...spec.scope,
        ...(spec.within ?? []),
        ...(spec.outside ?? []),
        ...(spec.scopeHolds ?? []),
        ...(spec.thread ?? []),
        ...mediaKinds.flatMap((kind) => spec.media?.[kind] ?? []),
        ...spec.submit.flatMap((how) => ('css' in how ? [how.css] : [])),
      ]),
    );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((css) => !isSelector(css))).toEqual([]);
  });
});
