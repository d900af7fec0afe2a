import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guard, type GuardEvent, heldKeys, newGuard, step } from '@/composer/guard';
import type { Advice, ShownFinding } from '@/engine/advice';

const finding = (key: string, severity: ShownFinding['severity'] = 'hold'): ShownFinding => ({
  key,
  ruleId: 'patient-description',
  severity,
  title: '',
  message: '',
  why: '',
  place: { kind: 'draft' },
  evidence: [],
  clauses: [],
  fixes: [],
  help: [],
});
const advice = (...findings: ShownFinding[]): Advice => ({ language: 'nl', findings, failed: [] });
const press = (draftKey: string, ownKey = draftKey): GuardEvent<string> => ({
  kind: 'press',
  attempt: `press ${draftKey}`,
  draftKey,
  ownKey,
});
const reviewed = (draftKey: string, ...findings: ShownFinding[]): GuardEvent<string> => ({
  kind: 'reviewed',
  draftKey,
  advice: advice(...findings),
});

/** Runs events and gives the effects of the last one by name. */
function run(...events: GuardEvent<string>[]): { guard: Guard<string>; effects: string[] } {
  let guard = newGuard<string>();
  let effects: string[] = [];
  for (const event of events) {
    const next = step(guard, event);
    guard = next.guard;
    effects = next.effects.map(({ kind }) => kind);
  }
  return { guard, effects };
}

describe('the table of the guard', () => {
  test('a reviewed draft with nothing to hold is not touched', () => {
    expect(run(reviewed('a', finding('w', 'warn')), press('a')).effects).toEqual(['let-through']);
  });

  test('a draft changed since its review is held and reviewed, then released when clear', () => {
    expect(run(reviewed('a'), press('b')).effects).toEqual(['hold', 'review']);
    expect(run(reviewed('a'), press('b'), reviewed('b')).effects).toEqual(['close', 'release']);
  });

  test('a hold finding opens the review dialog', () => {
    expect(run(reviewed('a', finding('p')), press('a')).effects).toEqual(['hold', 'show-asking']);
    expect(run(press('a'), reviewed('a', finding('p'))).effects).toEqual(['show-asking']);
  });

  test('a policy that changes under a check keeps the hold, and has the draft checked again', () => {
    const changed = { kind: 'policy-changed' } as const;
    const { guard, effects } = run(press('a'), changed);
    expect(effects).toEqual(['review']);
    expect(guard.state).toMatchObject({ kind: 'checking', attempt: 'press a' });
    expect(run(press('a'), changed, reviewed('a')).effects).toEqual(['close', 'release']);
    expect(run(press('a'), changed, reviewed('a', finding('p'))).effects).toEqual(['show-asking']);
  });

  test('a policy that changes leaves the word that a draft went unchecked where it is', () => {
    const { guard, effects } = run(press('a'), { kind: 'unreachable', draftKey: 'a' }, { kind: 'policy-changed' });
    expect([guard.state.kind, effects]).toEqual(['unchecked', []]);
  });

  test('a policy that changes closes a question about the old one, and the next press is checked', () => {
    const events = [press('a'), reviewed('a', finding('p')), { kind: 'policy-changed' }] as const;
    expect(run(...events).effects).toEqual(['close']);
    expect(run(...events, press('a')).effects).toEqual(['hold', 'review']);
  });

  test('Post anyway releases once, and the acknowledged draft is let through', () => {
    const posted = run(reviewed('a', finding('p')), press('a'), { kind: 'post-anyway' });
    expect(posted.effects).toEqual(['close', 'release']);
    expect(step(posted.guard, press('a')).effects).toEqual([{ kind: 'let-through' }]);
    expect(step(posted.guard, { kind: 'post-anyway' }).effects).toEqual([]);
  });

  test('an acknowledgement survives an unrelated edit, and a new finding asks again', () => {
    const start = [reviewed('a', finding('p')), press('a'), { kind: 'post-anyway' } as const];
    expect(run(...start, reviewed('ab', finding('p')), press('ab')).effects).toEqual(['let-through']);
    expect(run(...start, reviewed('abc', finding('p'), finding('q')), press('abc')).effects).toEqual([
      'hold',
      'show-asking',
    ]);
  });

  test('a press that is being checked is about what is read now, whatever changed around the text', () => {
    const reread = { kind: 'reread', draftKey: 'b', ownKey: 'b' } as const;
    const policy = { kind: 'policy-changed' } as const;
    expect(run(press('a'), reread, reviewed('b')).effects).toEqual(['close', 'release']);
    expect(run(press('a'), reread, reviewed('a')).effects).toEqual([]);
    expect(run(press('a'), policy, reread, reviewed('b', finding('p'))).effects).toEqual(['show-asking']);
    expect(run(press('a'), reviewed('b'), reread).effects).toEqual(['close', 'release']);
    expect(run(reread, press('a')).guard.state).toMatchObject({ kind: 'checking', draftKey: 'a' });
  });

  test('an engine that cannot be reached is said, can be tried again, and never keeps a post for good', () => {
    expect(run(press('a'), { kind: 'unreachable', draftKey: 'a' }).effects).toEqual(['show-unchecked']);
    expect(run(press('a'), { kind: 'unreachable', draftKey: 'a' }, { kind: 'try-again' }).effects).toEqual(['review']);
    const waived = run(press('a'), { kind: 'unreachable', draftKey: 'a' }, { kind: 'post-unchecked' });
    expect(waived.effects).toEqual(['close', 'release']);
    expect(step(waived.guard, press('a')).effects).toEqual([{ kind: 'let-through' }]);
    expect(step(step(waived.guard, { kind: 'edited' }).guard, press('b')).effects.map(({ kind }) => kind)).toEqual([
      'hold',
      'review',
    ]);
  });

  test('a draft that went unchecked is not released by an answer that comes later, only by a choice', () => {
    const unchecked = [press('a'), { kind: 'unreachable', draftKey: 'a' } as const];
    const late = run(...unchecked, reviewed('a'));
    expect([late.guard.state.kind, late.effects]).toEqual(['unchecked', []]);
    expect(run(...unchecked, reviewed('a'), { kind: 'go-back' }).effects).toEqual(['close']);
    expect(run(...unchecked, reviewed('a'), { kind: 'try-again' }).effects).toEqual(['close', 'release']);
    expect(run(...unchecked, reviewed('a', finding('p'))).effects).toEqual(['show-asking']);
  });

  test('what may go without a check may go when only the post that it answers looks different', () => {
    const start = [press('a with 3 likes', 'a'), { kind: 'unreachable', draftKey: 'a with 3 likes' } as const];
    const waived = [...start, { kind: 'post-unchecked' } as const];
    expect(run(...waived, press('a with 4 likes', 'a')).effects).toEqual(['let-through']);
    expect(run(...waived, press('b with 3 likes', 'b')).effects).toEqual(['hold', 'review']);
  });

  test('an answer about another text neither releases nor asks', () => {
    expect(run(press('a'), reviewed('b')).effects).toEqual([]);
    expect(run(press('a'), { kind: 'edited' }, reviewed('a')).effects).toEqual([]);
  });

  test('a hold that nobody can see ends', () => {
    expect(run(press('a'), reviewed('a', finding('p')), { kind: 'not-visible' }).effects).toEqual(['close', 'release']);
  });
});

const draftKey = fc.constantFrom('a', 'b', 'c');
const anyFindings = fc.array(
  fc.record({
    key: fc.constantFrom('p', 'q', 'r'),
    severity: fc.constantFrom('tip' as const, 'warn' as const, 'hold' as const),
  }),
  { maxLength: 3 },
);
const anyEvent: fc.Arbitrary<GuardEvent<string>> = fc.oneof(
  draftKey.map((key) => press(key)),
  fc.tuple(draftKey, anyFindings).map(([key, list]) => reviewed(key, ...list.map((f) => finding(f.key, f.severity)))),
  draftKey.map((key) => ({ kind: 'unreachable' as const, draftKey: key })),
  draftKey.map((key) => ({ kind: 'reread' as const, draftKey: key, ownKey: key })),
  fc
    .constantFrom(
      ...([
        'edited',
        'policy-changed',
        'go-back',
        'post-anyway',
        'try-again',
        'post-unchecked',
        'not-visible',
      ] as const),
    )
    .map((kind) => ({ kind })),
);

describe('any order of events', () => {
  test('nothing with an unseen hold finding goes out, no attempt is released twice, and every hold has a way out', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let guard = newGuard<string>();
        let heldAttempts = 0;
        for (const event of events) {
          const before = guard;
          const next = step(guard, event);
          guard = next.guard;
          const kinds = next.effects.map(({ kind }) => kind);
          if (event.kind === 'press') {
            expect(kinds.filter((kind) => kind === 'hold' || kind === 'let-through')).toHaveLength(1);
            if (kinds.includes('let-through') && before.memory.waived !== event.ownKey) {
              expect(before.memory.reviewed?.draftKey).toBe(event.draftKey);
              const { reviewed: last, acknowledged } = before.memory;
              expect(last && heldKeys(last.advice, acknowledged)).toEqual([]);
            }
          }
          if (kinds.includes('release')) {
            expect(before.state.kind).not.toBe('idle');
            expect(guard.state.kind).toBe('idle');
            const chosen = ['post-anyway', 'post-unchecked', 'not-visible'].includes(event.kind);
            const { reviewed: last, acknowledged } = guard.memory;
            const checked = /^(?:reviewed|reread)$/.test(event.kind) && before.state.kind === 'checking';
            if (event.kind === 'reread') expect(last?.draftKey).toBe(event.draftKey);
            const clear =
              (checked || event.kind === 'try-again') && last && heldKeys(last.advice, acknowledged).length === 0;
            expect(chosen || clear).toBe(true);
            heldAttempts -= 1;
          }
          if (before.state.kind === 'idle' && guard.state.kind !== 'idle') heldAttempts += 1;
          if (before.state.kind !== 'idle' && guard.state.kind === 'idle' && !kinds.includes('release'))
            heldAttempts -= 1;
          expect(heldAttempts).toBe(guard.state.kind === 'idle' ? 0 : 1);
          for (const way of ['go-back', 'edited', 'not-visible'] as const) {
            expect(step(guard, { kind: way }).guard.state.kind).toBe('idle');
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
