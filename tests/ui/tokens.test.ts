import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from '@/ui/tokens';

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const text: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['ink', 'desk'],
  ['ink', 'accentSoft'],
  ['ink', 'tipSoft'],
  ['ink', 'warnSoft'],
  ['ink', 'holdSoft'],
  ['muted', 'paper'],
  ['muted', 'desk'],
  ['accent', 'paper'],
  ['accent', 'desk'],
  ['accent', 'accentSoft'],
  ['onAccent', 'accent'],
  ['tip', 'paper'],
  ['tip', 'tipSoft'],
  ['warn', 'paper'],
  ['warn', 'warnSoft'],
  ['hold', 'paper'],
  ['hold', 'holdSoft'],
  ['good', 'paper'],
  ['good', 'desk'],
];

const marks: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['edge', 'paper'],
  ['edge', 'desk'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, palette) => {
  test.each(text)('lets %s be read on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(marks)('lets %s be seen on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(3);
  });
});
