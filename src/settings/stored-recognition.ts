import * as z from 'zod/mini';
import { browser } from '@/browser';
import { type Platform, platforms, type Surface, surfaces } from '@/engine/draft';

export const recognitionKey = 'recognition';

const moment = z.int().check(z.nonnegative());
const place = z.strictObject({ known: moment, missed: z.exactOptional(moment) });
type Place = z.infer<typeof place>;

/** A place that was known an hour ago is no place that the site has rebuilt. */
const HOUR_MS = 3_600_000;

/** Moments by `platform/surface`, out of whatever is stored: what does not fit is left out. */
function parse(raw: unknown): Readonly<Record<string, Place>> {
  if (typeof raw !== 'object' || raw === null) return {};
  const entries = platforms.flatMap((platform) =>
    surfaces.flatMap((surface): [string, Place][] => {
      const key = `${platform}/${surface}`;
      const read = z.safeParse(place, Reflect.get(raw, key));
      return read.success ? [[key, read.data]] : [];
    }),
  );
  return Object.fromEntries(entries);
}

async function stored(): Promise<Readonly<Record<string, Place>>> {
  const { [recognitionKey]: raw } = await browser.storage.local.get(recognitionKey);
  return parse(raw);
}

function next(before: Place | undefined, isKnown: boolean, now: number): Place | undefined {
  if (isKnown) {
    const fresh = before && before.missed === undefined && now - before.known < HOUR_MS;
    return fresh ? before : { known: now };
  }
  if (!before || before.missed !== undefined || now - before.known < HOUR_MS) return before;
  return { ...before, missed: now };
}

/**
 * Remembers that a kind of place was recognised on a platform, or that one like it was not. Moments only (milliseconds
 * since 1970). A full or broken storage loses them, and nothing else.
 */
export async function noteRecognition(
  platform: Platform,
  surface: Surface,
  isKnown: boolean,
  now: number,
): Promise<void> {
  try {
    await navigator.locks.request('bezint-recognition', async () => {
      const places = await stored();
      const key = `${platform}/${surface}`;
      const after = next(places[key], isKnown, now);
      if (after === places[key] || after === undefined) return;
      await browser.storage.local.set({ [recognitionKey]: { ...places, [key]: after } });
    });
  } catch {
    return;
  }
}

/** When this kind of place was last recognised, where it no longer is; else null. */
export async function knownBefore(platform: Platform, surface: Surface): Promise<number | null> {
  try {
    const { known, missed } = (await stored())[`${platform}/${surface}`] ?? {};
    return known !== undefined && missed !== undefined ? known : null;
  } catch {
    return null;
  }
}
