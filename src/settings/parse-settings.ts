import * as z from 'zod/mini';
import { nudgeKinds } from '@/engine/advice';
import { platforms } from '@/engine/draft';
import { ownWordingKeys } from '@/policies/own-wordings';
import { freezeDeep } from './freeze-deep';
import { storedPack } from './managed-items';
import type { Problem } from './problem';
import { fits, type Reading, readEntries, readList, readScalar } from './read-value';
import {
  affiliation,
  checklistItem,
  defaults,
  disclaimer,
  languageChoice,
  moment,
  most,
  nudgeKind,
  ownInstitution,
  phrase,
  risk,
  riskSeverity,
  type SettingKey,
  type Settings,
  site,
  whenUnchecked,
} from './setting-values';

/** How each stored value is read: what fits counts, what does not falls back to the default with a fault. */
const readers: { readonly [K in SettingKey]: (raw: unknown) => Reading<Settings[K]> } = {
  affiliations: (raw) => readList(fits(affiliation), most.affiliations, raw),
  ownInstitution: (raw) => readScalar(fits(z.nullable(ownInstitution)), defaults.ownInstitution, raw),
  language: (raw) => readScalar(fits(languageChoice), defaults.language, raw),
  severities: (raw) => readEntries(fits(risk), fits(riskSeverity), raw),
  disclaimers: (raw) => readEntries(fits(z.enum(ownWordingKeys)), fits(disclaimer), raw),
  disclaimerInBio: (raw) => readScalar(fits(z.boolean()), defaults.disclaimerInBio, raw),
  allowedPhrases: (raw) => readList(fits(phrase), most.phrases, raw),
  checklist: (raw) => readList(fits(checklistItem), most.checklist, raw),
  pausedUntil: (raw) => readScalar(fits(moment), defaults.pausedUntil, raw),
  disabledSites: (raw) => readList(fits(site), platforms.length, raw),
  whenUnchecked: (raw) => readScalar(fits(whenUnchecked), defaults.whenUnchecked, raw),
  insights: (raw) => readScalar(fits(z.boolean()), defaults.insights, raw),
  nudgesOff: (raw) => readList(fits(nudgeKind), nudgeKinds.length, raw),
  packs: (raw) => readList(storedPack, most.packs, raw),
};

/** The stored object's own values; anything else that was stored is one problem. */
function entriesOf(raw: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  return new Map<string, unknown>(Object.entries(raw));
}

/**
 * Settings out of whatever was stored: never throws. What does not fit counts as not set, so every check is on, and
 * is named in `problems`; the stored value itself is left alone. Unknown keys may be of a newer version: not a problem.
 */
export function parseSettings(
  raw: unknown,
  from: Problem['from'],
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const entries = raw === undefined ? new Map<string, unknown>() : entriesOf(raw);
  if (entries === null) return { settings: defaults, problems: [{ from, key: 'settings', reason: 'wrong-type' }] };
  const problems: Problem[] = [];
  const read = <K extends SettingKey>(key: K): Settings[K] => {
    const { value, faults } = readers[key](entries.get(key));
    problems.push(...faults.map((fault) => ({ from, key, ...fault })));
    return value;
  };
  const settings: Settings = {
    affiliations: read('affiliations'),
    ownInstitution: read('ownInstitution'),
    language: read('language'),
    severities: read('severities'),
    disclaimers: read('disclaimers'),
    disclaimerInBio: read('disclaimerInBio'),
    allowedPhrases: read('allowedPhrases'),
    checklist: read('checklist'),
    pausedUntil: read('pausedUntil'),
    disabledSites: read('disabledSites'),
    whenUnchecked: read('whenUnchecked'),
    insights: read('insights'),
    nudgesOff: read('nudgesOff'),
    packs: read('packs'),
  };
  return { settings: freezeDeep(settings), problems };
}
