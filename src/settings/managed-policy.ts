import * as z from 'zod/mini';
import { platforms } from '@/engine/draft';
import type { Mend } from '@/platforms/mend';
import type { PolicyPack } from '@/policies/policy-pack';
import { freezeDeep } from './freeze-deep';
import { affiliationWith, mend, override, pack } from './managed-items';
import type { Problem } from './problem';
import { fits, type Parser, type Reading, readList, readScalar } from './read-value';
import * as values from './setting-values';
import { defaults, lockableKeys, most, type SettingKey, type Settings } from './setting-values';

/** What the administrator has set, in the settings' own terms. `values` counts only for the keys in `sets`. */
export interface Organisation {
  readonly values: Settings;
  readonly sets: readonly SettingKey[];
  /** Settings that the author cannot change. */
  readonly locks: readonly SettingKey[];
  /** Guidelines that the policy brings along. */
  readonly packs: readonly PolicyPack[];
  /** Selectors for places that changed since the release. */
  readonly mends: readonly Mend[];
  /** Whether a new user meets the first page. */
  readonly firstRun: boolean;
  /** What the policy says that does not count. */
  readonly problems: readonly Problem[];
}

/** No administrator, or one who leaves everything to the author. */
export const noOrganisation: Organisation = freezeDeep({
  values: defaults,
  sets: [],
  locks: [],
  packs: [],
  mends: [],
  firstRun: true,
  problems: [],
});

/** Every key of the managed schema, with how many items of it count. A key once shipped never changes its meaning. */
export const managedKeys = {
  affiliations: most.affiliations,
  role: 1,
  ownInstitutionName: 1,
  ownInstitutionAliases: most.aliases,
  ownInstitutionSector: 1,
  language: 1,
  severityOverrides: 100,
  disabledRisks: 100,
  disclaimerNl: 1,
  disclaimerEn: 1,
  allowedPhrases: most.phrases,
  sites: platforms.length,
  whenUnchecked: 1,
  locks: lockableKeys.length,
  lockSettings: 1,
  packs: most.packs,
  selectors: most.mends,
  firstRun: 1,
} as const satisfies Record<string, number>;

export type ManagedKey = keyof typeof managedKeys;

/**
 * The policy out of whatever the browser hands over: never throws. Every key and every item stands alone: what does
 * not fit is left out and named in `problems`, the rest counts. The result is frozen and within its caps.
 */
export function parseManagedPolicy(raw: unknown): Organisation {
  const given = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  const problems: Problem[] = [];
  const take = <T>(key: ManagedKey, read: (value: unknown) => Reading<T>): T => {
    const { value, faults } = read(given.get(key));
    problems.push(...faults.map((fault): Problem => ({ from: 'organisation', key, ...fault })));
    return value;
  };
  const scalar = <T>(key: ManagedKey, schema: z.ZodMiniType<T>): T | undefined =>
    take<T | undefined>(key, (value) => readScalar<T | undefined>(fits(schema), undefined, value));
  const list = <T>(key: ManagedKey, parse: Parser<T>): readonly T[] =>
    take(key, (value) => readList(parse, managedKeys[key], value));

  const role = scalar('role', values.role);
  const packs = list('packs', pack);
  const institutions = new Set<string>([...values.institutionKeys, ...packs.map(({ institution }) => institution.id)]);
  const affiliations = list('affiliations', affiliationWith(institutions, role ?? 'staff'));
  const ownName = scalar('ownInstitutionName', values.name);
  const aliases = list('ownInstitutionAliases', fits(values.phrase));
  const sector = scalar('ownInstitutionSector', values.sector) ?? 'other';
  const language = scalar('language', values.languageChoice);
  const off = list('disabledRisks', fits(values.risk)).map((risk) => [risk, 'off'] as const);
  // A risk that is both switched off and given a severity keeps the severity: the stricter counts
  const overrides = list('severityOverrides', override).map(({ risk, severity }) => [risk, severity] as const);
  const nl = scalar('disclaimerNl', values.disclaimer);
  const en = scalar('disclaimerEn', values.disclaimer);
  const allowedPhrases = list('allowedPhrases', fits(values.phrase));
  const sites = list('sites', fits(values.site));
  const whenUnchecked = scalar('whenUnchecked', values.whenUnchecked);
  const locks = list('locks', fits(z.enum(lockableKeys)));
  const mends = list('selectors', mend);
  const firstRun = scalar('firstRun', z.boolean()) ?? true;
  const lockAll = scalar('lockSettings', z.boolean()) ?? false;
  for (const key of [...given.keys()].filter((key) => !Object.hasOwn(managedKeys, key)).slice(0, 20)) {
    problems.push({ from: 'organisation', key: key.slice(0, 80), reason: 'unknown-key' });
  }

  const ownInstitution = ownName === undefined ? null : { name: ownName, aliases: [...aliases], sector };
  const named = affiliations.some(({ institution }) => institution === 'own');
  const own = ownInstitution && !named ? [{ institution: 'own', role: role ?? 'staff' } as const] : [];
  const settings: Settings = {
    ...defaults,
    affiliations: [...affiliations, ...own],
    ownInstitution,
    language: language ?? defaults.language,
    severities: Object.fromEntries([...off, ...overrides]),
    disclaimers: { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) },
    allowedPhrases,
    disabledSites: sites.length === 0 ? [] : platforms.filter((platform) => !sites.includes(platform)),
    whenUnchecked: whenUnchecked ?? defaults.whenUnchecked,
  };
  const set: Partial<Record<SettingKey, boolean>> = {
    affiliations: settings.affiliations.length > 0,
    ownInstitution: ownInstitution !== null,
    language: language !== undefined,
    severities: off.length + overrides.length > 0,
    disclaimers: nl !== undefined || en !== undefined,
    allowedPhrases: allowedPhrases.length > 0,
    disabledSites: sites.length > 0,
    whenUnchecked: whenUnchecked !== undefined,
  };
  const sets = values.settingKeys.filter((key) => set[key] === true);
  const locked = lockAll ? [...lockableKeys] : locks;
  return freezeDeep({ values: settings, sets, locks: locked, packs, mends, firstRun, problems });
}
