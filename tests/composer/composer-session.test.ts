// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patient } from '../ui/samples';
import { found, stageSession } from './session-stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a draft is reviewed after a pause in typing, and shown', async () => {
  const stage = stageSession('hoi', () => found(patient('nl')));
  stage.session.activate();
  await stage.pass(300);
  expect(stage.services.review).toHaveBeenCalledOnce();
  expect(stage.shown()).toBe('findings');
  expect(stage.press()).toBe(true);
  await stage.pass(0);
  expect(stage.shown()).toBe('held');
});

describe('a pause', () => {
  test('that has run out leaves nothing reviewed: the press is held, and the draft is read first', async () => {
    const answers = [{ ...found(), paused: true, countsUntil: Date.now() + 60_000 }, found(patient('nl'))] as const;
    const stage = stageSession('hoi', () => (stage.services.review.mock.calls.length > 1 ? answers[1] : answers[0]));
    stage.session.activate();
    await stage.pass(300);
    expect(stage.shown()).toBe('paused');
    expect(stage.press()).toBe(false);
    await stage.pass(60_000);
    expect(stage.press()).toBe(true);
    await stage.pass(0);
    expect(stage.shown()).toBe('held');
  });
});
