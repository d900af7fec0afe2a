import { browser } from '@/browser';
import type { Advice } from '@/engine/advice';
import type { Draft, Language, Platform } from '@/engine/draft';
import { combine, type Effective, resolveLanguage } from '@/settings/effective-settings';
import { watchManaged } from '@/settings/managed';
import { noOrganisation, type Organisation } from '@/settings/managed-policy';
import { defaults } from '@/settings/setting-values';
import { watchSettings } from '@/settings/settings';
import { epochOf } from './epoch';
import type { Standing } from './protocol';

/** Reviews a draft under the settings in force and puts the outcome into words. Made anew when the settings change. */
export type Judge = (draft: Draft) => Advice;

export interface ReviewDesk {
  readonly ready: () => Promise<void>;
  readonly standing: (platform: Platform | null) => { readonly epoch: string; readonly standing: Standing };
  readonly review: (draft: Draft) => Advice;
  /** The settings in force at this moment. */
  readonly effective: () => Effective;
}

/**
 * Keeps the settings in force in memory and reviews with them. Starts at once with the defaults, every check on;
 * stored settings and the cached policy follow within milliseconds (`ready`), the administrator's policy whenever the
 * browser hands it over. `changed` is called with the new epoch when settings that were known become others.
 */
export function reviewDesk(
  judgeUnder: (effective: Effective, language: Language) => Judge,
  changed: (epoch: string) => void,
  signal: AbortSignal,
): ReviewDesk {
  const { promise: known, resolve: becomeKnown } = Promise.withResolvers<void>();
  let isKnown = false;
  let stored = combine(defaults, noOrganisation, []);
  let organisation: Organisation | null = null;
  let inForce = under(stored);

  function under(effective: Effective) {
    const language = resolveLanguage(effective.settings.language, browser.i18n.getUILanguage());
    const { checklist: _checklist, insights: _insights, packs: _packs, ...counts } = effective.settings;
    let judge: Judge | null = null; // Made at the first draft, so that waking up stays cheap
    return {
      effective,
      settings: effective.settings,
      language,
      epoch: epochOf([counts, language, effective.packs, effective.organisation.mends]),
      judge: (draft: Draft): Advice => {
        judge ??= judgeUnder(effective, language);
        return judge(draft);
      },
    };
  }

  const update = (): void => {
    const before = inForce.epoch;
    const mine = stored.problems.filter(({ from }) => from === 'user');
    inForce = under(organisation === null ? stored : combine(stored.user, organisation, mine));
    // Waking up is no change: whoever asks next hears the epoch anyway
    if (isKnown && inForce.epoch !== before) changed(inForce.epoch);
  };
  watchSettings((effective) => {
    stored = effective;
    update();
    isKnown = true;
    becomeKnown();
  }, signal);
  watchManaged((policy) => {
    organisation = policy;
    update();
  }, signal);

  return {
    ready: () => known,
    standing(platform) {
      const { pausedUntil, disabledSites, whenUnchecked } = inForce.settings;
      const paused = pausedUntil > Date.now();
      const off = platform !== null && disabledSites.includes(platform);
      const watching = off ? 'site-off' : paused ? 'paused' : 'on';
      const standing: Standing = {
        watching,
        pausedUntil: watching === 'paused' ? pausedUntil : 0,
        language: inForce.language,
        whenUnchecked,
      };
      return { epoch: inForce.epoch, standing };
    },
    review: (draft) => inForce.judge(draft),
    effective: () => inForce.effective,
  };
}
