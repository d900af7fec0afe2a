// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftReviewer } from '@/composer/draft-reviewer';
import type { ComposerReading } from '@/composer/editor/read-composer';
import type { ReviewAnswer, Services } from '@/composer/services';
import { patient } from '../ui/samples';
import { found } from './session-stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const reading: ComposerReading = {
  reading: { text: 'hoi', cut: false, segments: [] },
  draft: { text: 'hoi', platform: 'x', surface: 'post', media: [] },
  key: 'hoi',
  ownKey: 'hoi',
};

function open() {
  const answers: PromiseWithResolvers<ReviewAnswer>[] = [];
  const review = vi.fn<Services['review']>(() => {
    const next = Promise.withResolvers<ReviewAnswer>();
    answers.push(next);
    return next.promise;
  });
  const answered = vi.fn<(key: string, answer: ReviewAnswer) => void>();
  const slow = vi.fn<() => void>();
  const reviewer = draftReviewer({ review }, { answered, slow }, new AbortController().signal);
  return { reviewer, review, answers, answered, slow };
}

test('a reading is asked about once, however often it comes', async () => {
  const { reviewer, review, answers, answered } = open();
  const both = [reviewer.review(reading), reviewer.review(reading)];
  answers[0]?.resolve(found());
  await Promise.all(both);
  expect(review).toHaveBeenCalledOnce();
  expect(answered).toHaveBeenCalledExactlyOnceWith('hoi', found());
});

test('an answer that was asked for under another policy is not an answer', async () => {
  const { reviewer, review, answers, answered } = open();
  const before = reviewer.review(reading);
  reviewer.forget();
  const after = reviewer.review(reading);
  expect(review).toHaveBeenCalledTimes(2);
  answers[0]?.resolve(found());
  await before;
  expect(answered).not.toHaveBeenCalled();
  const again = reviewer.review(reading);
  answers[1]?.resolve(found(patient('nl')));
  await Promise.all([after, again]);
  expect(review).toHaveBeenCalledTimes(2);
  expect(answered).toHaveBeenCalledExactlyOnceWith('hoi', found(patient('nl')));
});

test('an answer that takes long is said, also when the policy changed meanwhile', async () => {
  const { reviewer, answers, slow } = open();
  const before = reviewer.review(reading);
  reviewer.forget();
  const after = reviewer.review(reading);
  answers[0]?.resolve(found());
  await before;
  await vi.advanceTimersByTimeAsync(300);
  expect(slow).toHaveBeenCalledOnce();
  answers[1]?.resolve(found());
  await after;
});
