import { browser } from '@/browser';
import { askForReports } from './site-tabs';

export interface QuietUpdate {
  /** To be called whenever a composer has reported. */
  readonly reported: () => void;
}

const sinceKey = 'updateSince';
/** A draft that lies open for days keeps no update from its author. */
const LONGEST_WAIT_MS = 86_400_000;

/** Since when an update waits, for a worker lives shorter than that; only until the browser closes. */
async function remembered(): Promise<number | null> {
  try {
    const { [sinceKey]: since } = await browser.storage.session.get(sinceKey);
    return typeof since === 'number' ? since : null;
  } catch {
    return null;
  }
}

async function remember(since: number): Promise<void> {
  try {
    await browser.storage.session.set({ [sinceKey]: since });
  } catch {
    return; // The update waits as long as this worker lives
  }
}

/** What a new start remembers, it installs. */
async function forget(): Promise<void> {
  try {
    await browser.storage.session.remove(sinceKey);
  } catch {
    return; // What cannot be forgotten could not be remembered either
  }
}

/**
 * Installs an update once no composer holds text, for the reload cuts every open page off, and after a day in any case.
 * All tabs are asked first: the worker may just have woken and know nothing. `settle` = milliseconds for the reports
 * of all frames to arrive.
 */
export function quietUpdate(anyText: () => boolean, settle = 1_000): QuietUpdate {
  /** Milliseconds since 1970; `null` = no update waits. */
  let since: number | null = null;
  let looking = false;
  const mayGo = (): boolean => since !== null && (!anyText() || Date.now() - since >= LONGEST_WAIT_MS);
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    await askForReports();
    setTimeout(() => {
      looking = false;
      if (mayGo()) void forget().then(() => browser.runtime.reload());
    }, settle);
  };
  const wait = (moment: number): void => {
    since = Math.min(moment, Date.now());
    setTimeout(() => void look(), since + LONGEST_WAIT_MS - Date.now());
    void look();
  };
  const offered = async (): Promise<void> => {
    const moment = since ?? (await remembered()) ?? Date.now();
    await remember(moment);
    wait(moment);
  };
  browser.runtime.onUpdateAvailable.addListener(() => void offered());
  void remembered().then((moment) => {
    if (moment !== null) wait(moment);
  });
  return {
    reported() {
      if (!looking && mayGo()) void look();
    },
  };
}
