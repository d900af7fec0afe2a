import type { SettingKey } from '@/settings/setting-values';
import type { OptionsKey } from './messages';

/** What a setting is called on the options page. */
export const settingNames: Readonly<Record<SettingKey, OptionsKey>> = {
  affiliations: 'you',
  ownInstitution: 'other',
  language: 'language',
  severities: 'rules',
  disclaimers: 'disclaimer',
  disclaimerInBio: 'inBio',
  allowedPhrases: 'allowed',
  checklist: 'checklist',
  pausedUntil: 'pausedUntil',
  disabledSites: 'sites',
  whenUnchecked: 'unchecked',
  insights: 'insights',
  nudgesOff: 'nudges',
  packs: 'packs',
};
