import { expect, test, vi } from 'vitest';
import { OutcomeTally } from '@/composer/outcome-tally';
import type { RuleOutcome } from '@/messaging/protocol';
import { disclaimer, heated, nudged, patient } from '../ui/samples';

function open() {
  const note = vi.fn<(outcomes: readonly RuleOutcome[]) => void>();
  const tally = new OutcomeTally(note);
  return {
    tally,
    noted: () => note.mock.calls.flatMap(([outcomes]) => outcomes.map(({ ruleId, what }) => `${ruleId} ${what}`)),
  };
}

test('a warning is seen once, however often the draft is read', () => {
  const { tally, noted } = open();
  tally.reviewed([patient('nl')]);
  tally.reviewed([{ ...patient('nl'), key: 'other words' }]);
  tally.reviewed([patient('nl'), heated('nl')]);
  expect(noted()).toEqual(['patient-description seen', 'heated-draft seen']);
});

test('a nudge is no warning of the rule beside which it stands', () => {
  const { tally, noted } = open();
  tally.reviewed([nudged('nl'), heated('nl')]);
  tally.published();
  expect(noted()).toEqual(['heated-draft seen', 'heated-draft posted']);
});

test('at the end each was rewritten, mended or posted', () => {
  const { tally, noted } = open();
  tally.reviewed([patient('nl'), disclaimer('nl'), heated('nl')]);
  tally.fixed(disclaimer('nl'));
  tally.reviewed([heated('nl')]);
  tally.published();
  expect(noted().slice(3)).toEqual(['patient-description changed', 'missing-disclaimer fixed', 'heated-draft posted']);
});

test('a fix that was undone counts as posted', () => {
  const { tally, noted } = open();
  tally.reviewed([disclaimer('nl')]);
  tally.fixed(disclaimer('nl'));
  tally.reviewed([disclaimer('nl')]);
  tally.published();
  expect(noted()).toEqual(['missing-disclaimer seen', 'missing-disclaimer posted']);
});

test('a draft that never goes out has no end, and the next begins afresh', () => {
  const { tally, noted } = open();
  tally.reviewed([heated('nl')]);
  tally.forget();
  tally.published();
  tally.reviewed([heated('nl')]);
  expect(noted()).toEqual(['heated-draft seen', 'heated-draft seen']);
});

test('a draft that goes out twice is counted once', () => {
  const { tally, noted } = open();
  tally.reviewed([heated('nl')]);
  tally.published();
  tally.published();
  expect(noted()).toEqual(['heated-draft seen', 'heated-draft posted']);
});
