import type { Language } from '@/engine/draft';
import type { OwnWordings } from '@/policies/own-wordings';
import type { PolicyPack } from '@/policies/policy-pack';
import { freezeDeep } from './freeze-deep';
import type { Organisation } from './managed-policy';
import { packsInForce } from './packs-in-force';
import type { Problem } from './problem';
import { defaults, institutionKeys, type SettingKey, type Settings, settingKeys } from './setting-values';

/** Who set a value. For lists, the strongest of those who contributed. */
export type Origin = 'default' | 'user' | 'organisation';

/** The settings in force, and where each comes from. Frozen. */
export interface Effective {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingKey, Origin>>;
  /** Settings that the author cannot change. */
  readonly locked: readonly SettingKey[];
  /** The administrator's own part, for showing which items are whose. */
  readonly organisation: Organisation;
  /** The author's own part, as stored: what an options page edits. */
  readonly user: Settings;
  /** Every guideline beside the bundled ones: the organisation's, then those that the author added and that count. */
  readonly packs: readonly PolicyPack[];
  readonly problems: readonly Problem[];
}

const union = <T>(first: readonly T[], second: readonly T[]): readonly T[] => [
  ...new Map([...first, ...second].map((item) => [JSON.stringify(item), item])).values(),
];

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Where the organisation words a language, its line counts at every length. */
function linesOf(mine: OwnWordings, theirs: OwnWordings): OwnWordings {
  const { nl, nlShort, en, enShort } = mine;
  const kept = {
    ...(theirs.nl === undefined ? { nl, nlShort } : {}),
    ...(theirs.en === undefined ? { en, enShort } : {}),
  };
  const worded = Object.entries({ ...kept, ...theirs }).filter(([, line]) => line !== undefined);
  return Object.fromEntries(worded);
}

/** Institutions of which no guideline is known: neither bundled nor brought by the policy. */
function strangers({ affiliations }: Settings, packs: readonly PolicyPack[]): readonly Problem[] {
  const known = new Set<string>([...institutionKeys, ...packs.map(({ institution }) => institution.id)]);
  return affiliations
    .filter(({ institution }) => !known.has(institution))
    .map(({ institution }) => ({
      from: 'user',
      key: 'affiliations',
      item: institution,
      reason: 'unknown-institution',
    }));
}

/**
 * Organisation over user over defaults. One value: the organisation's counts. Lists and per-risk choices: the
 * organisation's entries always count, the author's come beside them. A locked setting knows no author's part.
 */
export function combine(user: Settings, organisation: Organisation, problems: readonly Problem[]): Effective {
  const theirs = organisation.values;
  const sets = (key: SettingKey): boolean => organisation.sets.includes(key);
  const own = <K extends SettingKey>(key: K): Settings[K] =>
    organisation.locks.includes(key) ? defaults[key] : user[key];
  const one = <K extends SettingKey>(key: K): Settings[K] => (sets(key) ? theirs[key] : own(key));

  const settings: Settings = {
    affiliations: union(theirs.affiliations, own('affiliations')),
    ownInstitution: one('ownInstitution'),
    language: one('language'),
    severities: { ...own('severities'), ...theirs.severities },
    disclaimers: linesOf(own('disclaimers'), theirs.disclaimers),
    disclaimerInBio: user.disclaimerInBio,
    allowedPhrases: union(theirs.allowedPhrases, own('allowedPhrases')),
    checklist: user.checklist,
    pausedUntil: own('pausedUntil'),
    disabledSites: union(theirs.disabledSites, own('disabledSites')),
    whenUnchecked: one('whenUnchecked'),
    insights: user.insights,
    nudgesOff: user.nudgesOff,
    packs: own('packs'),
  };
  const packs = packsInForce(settings.packs, organisation);
  const origin = (key: SettingKey): Origin => {
    if (sets(key)) return 'organisation';
    return same(settings[key], defaults[key]) ? 'default' : 'user';
  };
  const origins = {
    affiliations: origin('affiliations'),
    ownInstitution: origin('ownInstitution'),
    language: origin('language'),
    severities: origin('severities'),
    disclaimers: origin('disclaimers'),
    disclaimerInBio: origin('disclaimerInBio'),
    allowedPhrases: origin('allowedPhrases'),
    checklist: origin('checklist'),
    pausedUntil: origin('pausedUntil'),
    disabledSites: origin('disabledSites'),
    whenUnchecked: origin('whenUnchecked'),
    insights: origin('insights'),
    nudgesOff: origin('nudgesOff'),
    packs: origin('packs'),
  };
  const locked = settingKeys.filter((key) => organisation.locks.includes(key));
  return freezeDeep({
    settings,
    origins,
    locked,
    organisation,
    user,
    packs,
    problems: [
      // Known only here, where the policy's guidelines are: what was found so before may be otherwise now
      ...problems.filter(({ reason }) => reason !== 'unknown-institution'),
      ...strangers(settings, packs),
      ...organisation.problems,
    ],
  });
}

/** The language we speak: as chosen, or Dutch in a Dutch browser and English in any other. */
export function resolveLanguage(choice: Settings['language'], browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^nl\b/i.test(browserLanguage) ? 'nl' : 'en';
}
