import { expect, test } from 'vitest';
import { placePanel } from '@/composer/place-panel';

const view = { left: 0, top: 0, width: 1280, height: 800 };
const panel = { left: 0, top: 0, width: 380, height: 60 };
const overlaps = (a: { left: number; top: number }, b: typeof panel): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + panel.width &&
  a.top < b.top + b.height &&
  b.top < a.top + panel.height;

test('stands below the composer where there is room', () => {
  const scope = { left: 400, top: 100, width: 600, height: 300 };
  expect(placePanel(panel, scope, [], view)).toEqual({ left: 620, top: 408 });
});

test('never covers the control that publishes, even in a dialog as high as the window', () => {
  const scope = { left: 300, top: 10, width: 680, height: 780 };
  const submit = { left: 880, top: 740, width: 80, height: 36 };
  const text = { left: 320, top: 100, width: 640, height: 300 };
  const at = placePanel(
    panel,
    scope,
    [
      { box: text, weight: 2 },
      { box: submit, weight: 20 },
    ],
    view,
  );
  expect(overlaps(at, submit)).toBe(false);
  expect(overlaps(at, text)).toBe(false);
});

test('stays inside a narrow window', () => {
  const narrow = { left: 0, top: 0, width: 320, height: 560 };
  const at = placePanel({ ...panel, width: 304 }, { left: 0, top: 0, width: 320, height: 500 }, [], narrow);
  expect(at.left).toBeGreaterThanOrEqual(0);
  expect(at.left + 304).toBeLessThanOrEqual(320);
  expect(at.top + panel.height).toBeLessThanOrEqual(560);
});
