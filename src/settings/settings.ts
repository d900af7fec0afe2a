import { browser } from '@/browser';
import { combine, type Effective } from './effective-settings';
import { noOrganisation, parseManagedPolicy } from './managed-policy';
import { parseSettings } from './parse-settings';
import type { Problem } from './problem';
import { defaults, type Settings } from './setting-values';

/** One object in one `set`: there is no half-written state. */
export const settingsKey = 'settings';
/** The last policy that arrived, for the seconds after a start in which the browser does not know it yet. */
export const policyKey = 'managedPolicy';
/** A change of meaning gets a new number, and a reader for the old one. */
const settingsVersion = 1;

const patience = 500;

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What storage holds, read into settings. Never throws. */
function read(stored: Readonly<Record<string, unknown>>): Effective {
  const { settings, problems } = parseSettings(stored[settingsKey], 'user');
  const organisation = policyKey in stored ? parseManagedPolicy(stored[policyKey]) : noOrganisation;
  return combine(settings, organisation, problems);
}

const unreadable: Problem = { from: 'user', key: settingsKey, reason: 'unreadable' };

/** Storage that breaks or hangs: every check on, and said so. */
const withoutStorage: Effective = combine(defaults, noOrganisation, [unreadable]);

const readStored = async (): Promise<Effective> => read(await browser.storage.local.get([settingsKey, policyKey]));

/** The settings in force, with the last known policy. Never throws; ready within 500 ms, with defaults if need be. */
export async function effectiveSettings(wait = patience): Promise<Effective> {
  const { promise: late, resolve } = Promise.withResolvers<Effective>();
  const timeout = setTimeout(() => resolve(withoutStorage), wait);
  try {
    return await Promise.race([readStored(), late]);
  } catch {
    return withoutStorage;
  } finally {
    clearTimeout(timeout);
  }
}

/** The author's own choices as stored, without the organisation's. */
export async function loadSettings(): Promise<Settings> {
  return (await effectiveSettings()).user;
}

/**
 * Stores the author's choices for the keys given. Other stored values stay as they are, even those that could not be
 * read. `ok: false` = storage is full or broken, and nothing changed.
 */
export const saveSettings = (patch: Partial<Settings>): Promise<{ readonly ok: boolean }> =>
  changeSettings(() => patch);

/** The same for choices that depend on the earlier ones: no two changes ever miss each other. */
export async function changeSettings(
  change: (before: Settings) => Partial<Settings>,
): Promise<{ readonly ok: boolean }> {
  try {
    await navigator.locks.request('bezint-settings', async () => {
      const { [settingsKey]: stored } = await browser.storage.local.get(settingsKey);
      const kept = isPlainObject(stored) ? stored : {};
      const patch = change(parseSettings(stored, 'user').settings);
      await browser.storage.local.set({ [settingsKey]: { ...kept, ...patch, version: settingsVersion } });
    });
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

/**
 * Calls back with the settings in force, within 500 ms and after every change, until the signal fires. Storage that
 * answers later still counts; storage that breaks later changes nothing.
 */
export function watchSettings(changed: (effective: Effective) => void, signal: AbortSignal): void {
  let turn = 0;
  let known = false;
  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const unknown = (): void => {
      if (!known && !signal.aborted) changed(withoutStorage);
    };
    const timeout = setTimeout(unknown, patience);
    try {
      const effective = await readStored();
      if (signal.aborted || mine !== turn) return; // Only the newest reading counts, whichever comes back first
      known = true;
      changed(effective);
    } catch {
      unknown();
    } finally {
      clearTimeout(timeout);
    }
  };
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && (settingsKey in changes || policyKey in changes)) void refresh();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  void refresh();
}
