import { describe, expect, test } from 'vitest';
import { type NudgeKind, nudgeKinds } from '@/engine/advice';
import type { Draft } from '@/engine/draft';
import { type Moments, noMoments, nudgeFor as nudgeAt, shownNudge } from '@/policies/nudges';

const minute = 60_000;
const day = 1_440 * minute;
const now = 100 * day;
const post: Draft = { text: 'Hoi', platform: 'x', surface: 'post', media: [] };
const teacher = { affiliations: [{ role: 'staff', sector: 'school' }], off: [] } as const;
const nurse = { affiliations: [{ role: 'staff', sector: 'hospital' }], off: [] } as const;
const pupil = { affiliations: [{ role: 'pupil', sector: 'school' }], off: [] } as const;
const everyMinutes = (count: number, apart: number): Moments => ({
  ...noMoments,
  published: Array.from({ length: count }, (_, at) => now - at * apart * minute),
});

type Asked = Parameters<typeof nudgeAt>;
/** Asked where it was said last. */
const nudgeFor = (draft: Asked[0], author: Asked[1], moments: Asked[2], at: Asked[3]) =>
  nudgeAt(draft, author, moments, at, () => true);

describe('a nudge', () => {
  test('about the pace is for five posts in ten minutes or twelve in an hour, and not for fewer', () => {
    expect(nudgeFor(post, nurse, everyMinutes(5, 2), now)).toBe('pace');
    expect(nudgeFor(post, nurse, everyMinutes(12, 4), now)).toBe('pace');
    expect(nudgeFor(post, nurse, everyMinutes(4, 2), now)).toBeNull();
    expect(nudgeFor(post, nurse, everyMinutes(11, 5), now)).toBeNull();
    expect(nudgeFor({ ...post, surface: 'message' }, nurse, everyMinutes(9, 1), now)).toBeNull();
  });

  test('about an edit is for a change to what is published, and after something was deleted', () => {
    expect(nudgeFor({ ...post, edits: true }, nurse, noMoments, now)).toBe('edit');
    expect(nudgeFor(post, nurse, { ...noMoments, deleted: now - minute }, now)).toBe('edit');
    expect(nudgeFor(post, nurse, { ...noMoments, deleted: now - 11 * minute }, now)).toBeNull();
  });

  test('about pupils is for staff of schools, who message or have let somebody in', () => {
    const message: Draft = { ...post, surface: 'message' };
    expect(nudgeFor(message, teacher, noMoments, now)).toBe('pupil');
    expect(nudgeFor(post, teacher, { ...noMoments, accepted: now - minute }, now)).toBe('pupil');
    expect(nudgeFor(post, teacher, noMoments, now)).toBeNull();
    expect(nudgeFor(message, nurse, noMoments, now)).toBeNull();
    expect(nudgeFor(message, pupil, noMoments, now)).toBeNull();
  });

  test('about the picture is for a profile with a new one', () => {
    expect(nudgeFor({ ...post, surface: 'bio', media: ['image'] }, nurse, noMoments, now)).toBe('avatar');
    expect(nudgeFor({ ...post, media: ['image'] }, nurse, noMoments, now)).toBeNull();
  });

  test('stays while one draft is written on, and is then quiet for days', () => {
    const message: Draft = { ...post, surface: 'message' };
    const said = (ago: number): Moments => ({ ...noMoments, said: { pupil: now - ago } });
    expect(nudgeFor(message, teacher, said(minute), now)).toBe('pupil');
    expect(nudgeAt(message, teacher, said(minute), now, () => false)).toBeNull();
    expect(nudgeFor(message, teacher, said(6 * minute), now)).toBeNull();
    expect(nudgeFor(message, teacher, said(29 * day), now)).toBeNull();
    expect(nudgeFor(message, teacher, said(31 * day), now)).toBe('pupil');
  });

  test('that is switched off never comes', () => {
    expect(nudgeFor({ ...post, edits: true }, { ...nurse, off: ['edit'] }, noMoments, now)).toBeNull();
  });

  test.each(nudgeKinds)('%s is a tip in both languages, about no words', (kind: NudgeKind) => {
    const [nl, en] = [shownNudge(kind, 'nl'), shownNudge(kind, 'en')];
    expect(nl).toMatchObject({ severity: 'tip', nudge: kind, place: { kind: 'draft' }, evidence: [] });
    for (const part of ['title', 'message', 'why'] as const) {
      expect(nl[part]).not.toBe('');
      expect(en[part]).not.toBe(nl[part]);
    }
  });
});
