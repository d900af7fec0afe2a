import { browser } from '@/browser';
import { type Organisation, parseManagedPolicy } from './managed-policy';
import { policyKey } from './settings';
import { trimPolicy } from './trim-policy';

/** Firefox rejects where there is no policy; Chromium then says `{}`. */
async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return trimPolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

/** What the administrator has set, as far as the browser knows now. */
export const managedNow = async (): Promise<Organisation> => parseManagedPolicy(await readManaged());

/** The same once there is something, at the latest after `patience` milliseconds. */
export async function managedSoon(patience: number): Promise<Organisation> {
  const policy = await readManaged();
  if (Object.keys(policy).length > 0) return parseManagedPolicy(policy);
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') resolve();
  };
  browser.storage.onChanged.addListener(listener);
  const timeout = setTimeout(resolve, patience);
  await arrived;
  clearTimeout(timeout);
  browser.storage.onChanged.removeListener(listener);
  return managedNow();
}

/** A full or broken storage costs the head start at the next browser start, no more. */
async function cache(policy: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    const { [policyKey]: known } = await browser.storage.local.get(policyKey);
    if (JSON.stringify(known ?? {}) === JSON.stringify(policy)) return;
    await browser.storage.local.set({ [policyKey]: policy });
  } catch {
    return;
  }
}

/**
 * Calls back with the policy when it is known and after every change, until the signal fires, and keeps a copy for the
 * next start. The browser may know the policy only seconds after it started: nobody waits for this, and an empty
 * answer at a start is believed only when it is still empty `confirmAfter` milliseconds later.
 */
export function watchManaged(
  arrived: (organisation: Organisation) => void,
  signal: AbortSignal,
  confirmAfter = 10_000,
): void {
  const apply = async (policy: Readonly<Record<string, unknown>>): Promise<void> => {
    if (signal.aborted) return;
    arrived(parseManagedPolicy(policy));
    await cache(policy);
  };
  const again = (): void => {
    void readManaged().then(apply);
  };
  const start = async (): Promise<void> => {
    const policy = await readManaged();
    if (Object.keys(policy).length > 0) return apply(policy);
    setTimeout(again, confirmAfter);
  };
  // A removal tells the old value only, so the change itself is not looked at
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') again();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void start();
}
