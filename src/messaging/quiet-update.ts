import { browser } from '@/browser';
import { askForReports } from './site-tabs';

export interface QuietUpdate {
  /** To be called whenever a composer has reported. */
  readonly reported: () => void;
}

/**
 * Installs an update once no composer holds text, for the reload cuts every open page off. All tabs are asked first:
 * the worker may just have woken and know nothing. `settle` = milliseconds for the reports of all frames to arrive.
 */
export function quietUpdate(anyText: () => boolean, settle = 1_000): QuietUpdate {
  let waiting = false;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    await askForReports();
    setTimeout(() => {
      looking = false;
      if (!anyText()) browser.runtime.reload();
    }, settle);
  };
  browser.runtime.onUpdateAvailable.addListener(() => {
    waiting = true;
    void look();
  });
  return {
    reported() {
      if (waiting && !looking && !anyText()) void look();
    },
  };
}
