import * as z from 'zod/mini';
import { browser } from '@/browser';
import { type NudgeKind, nudgeKinds } from '@/engine/advice';
import { type Moments, noMoments, stillCounting } from '@/policies/nudges';

export const momentsKey = 'moments';

/** What can happen that a nudge is for. */
export type Happening = 'published' | 'deleted' | 'accepted';

const HOUR_MS = 3_600_000;
/** A composer of two steps is pressed twice for one post. */
const SAME_POST_MS = 5_000;
const mostMoments = 40;

const moment = z.int().check(z.nonnegative());
const schema = z.strictObject({
  published: z.array(moment).check(z.maxLength(mostMoments)),
  deleted: moment,
  accepted: moment,
  said: z.partialRecord(z.enum(nudgeKinds), moment),
});

/** Moments after something happened. Pure. */
export function withHappening(before: Moments, what: Happening, now: number): Moments {
  if (what !== 'published') return { ...before, [what]: now };
  const last = before.published.at(-1) ?? 0;
  const recent = before.published.filter((each) => now - each < HOUR_MS);
  const published = now - last < SAME_POST_MS ? recent : [...recent, now].slice(-mostMoments);
  return { ...before, published };
}

/** The moments in memory, kept in storage. A full or broken storage loses them, and nothing else. */
export interface MomentKeeper {
  /** Whether storage was read, or turned out not to be readable. */
  readonly isLoaded: () => boolean;
  readonly now: () => Moments;
  readonly happened: (what: Happening, now: number) => void;
  readonly said: (kind: NudgeKind, now: number) => void;
}

export function keepMoments(): MomentKeeper {
  let moments = noMoments;
  let isLoaded = false;
  const store = async (): Promise<void> => {
    try {
      await browser.storage.local.set({ [momentsKey]: moments });
    } catch {
      return;
    }
  };
  const load = async (): Promise<void> => {
    const { [momentsKey]: raw } = await browser.storage.local.get(momentsKey);
    const read = z.safeParse(schema, raw);
    if (!read.success) return;
    moments = stillCounting(read.data, Date.now());
    if (JSON.stringify(moments) !== JSON.stringify(read.data)) void store();
  };
  const loaded = load()
    .catch(() => {})
    .then(() => {
      isLoaded = true;
    });
  const change = async (next: (before: Moments) => Moments): Promise<void> => {
    await loaded;
    moments = stillCounting(next(moments), Date.now());
    await store();
  };
  return {
    isLoaded: () => isLoaded,
    now: () => moments,
    happened: (what, now) => void change((before) => withHappening(before, what, now)),
    said: (kind, now) => void change((before) => ({ ...before, said: { ...before.said, [kind]: now } })),
  };
}
