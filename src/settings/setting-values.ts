import * as z from 'zod/mini';
import { type NudgeKind, nudgeKinds } from '@/engine/advice';
import { platforms, roles } from '@/engine/draft';
import { severities } from '@/engine/finding';
import { ruleIds } from '@/engine/rule-ids';
import type { OwnWordings } from '@/policies/own-wordings';
import { id } from '@/policies/pack-fields';
import type { PolicyPack } from '@/policies/policy-pack';

/** Institutions that come along; `own` is the one filled in under `ownInstitution`. A policy can bring others. */
export const institutionKeys = ['umcu', 'stellingwerf', 'clusius', 'kempenkind', 'own'] as const;

const text = (longest: number) => z.string().check(z.trim(), z.minLength(2), z.maxLength(longest));

/** What a single value may be, for the author and the administrator alike. */
export const role = z.enum(roles);
export const affiliation = z.strictObject({ institution: id, role });
export const name = text(120);
export const phrase = text(80);
export const disclaimer = text(500);
export const checklistItem = text(60);
export const sector = z.enum(['hospital', 'school', 'other']);
export const risk = z.enum(ruleIds);
export const riskSeverity = z.enum([...severities, 'off']);
export const languageChoice = z.enum(['auto', 'nl', 'en']);
export const site = z.enum(platforms);
export const nudgeKind = z.enum(nudgeKinds);
export const whenUnchecked = z.enum(['ask', 'notice']);
export const moment = z.int().check(z.nonnegative());

/** How many items of a list count. */
export const most = { affiliations: 10, aliases: 50, phrases: 2_000, checklist: 100, packs: 4, mends: 100 } as const;

export const ownInstitution = z.strictObject({
  name,
  /** Short names, `@handles`, `#hashtags` and web domains alike. */
  aliases: z.array(phrase).check(z.maxLength(most.aliases)),
  sector,
});

export type Affiliation = z.infer<typeof affiliation>;
export type OwnInstitution = z.infer<typeof ownInstitution>;
export type RiskSeverity = z.infer<typeof riskSeverity>;

/** What can be chosen, in the same words for the author and the administrator. Times are milliseconds since 1970. */
export interface Settings {
  readonly affiliations: readonly Affiliation[];
  readonly ownInstitution: OwnInstitution | null;
  readonly language: z.infer<typeof languageChoice>;
  /** Only what differs from the guideline. */
  readonly severities: Readonly<Partial<Record<z.infer<typeof risk>, RiskSeverity>>>;
  /** Own wording; what is left out uses the institution's. */
  readonly disclaimers: OwnWordings;
  /** The author says that the bio already carries a disclaimer. */
  readonly disclaimerInBio: boolean;
  readonly allowedPhrases: readonly string[];
  /** Ids of the ticked items of the account checklist. */
  readonly checklist: readonly string[];
  /** Drafts are left alone until then; 0 = not paused. */
  readonly pausedUntil: number;
  readonly disabledSites: readonly z.infer<typeof site>[];
  readonly whenUnchecked: z.infer<typeof whenUnchecked>;
  /** Counts are kept of what became of warnings. The author's own choice: no administrator can make it. */
  readonly insights: boolean;
  /** Nudges that the author never wants to see again. */
  readonly nudgesOff: readonly NudgeKind[];
  /** Guidelines that the author added, beside those that come along. */
  readonly packs: readonly PolicyPack[];
}

export const settingKeys = [
  'affiliations',
  'ownInstitution',
  'language',
  'severities',
  'disclaimers',
  'disclaimerInBio',
  'allowedPhrases',
  'checklist',
  'pausedUntil',
  'disabledSites',
  'whenUnchecked',
  'insights',
  'nudgesOff',
  'packs',
] as const satisfies readonly (keyof Settings)[];

export type SettingKey = (typeof settingKeys)[number];

/** Settings that an administrator may lock; the others are the author's own word. */
export const lockableKeys = [
  'affiliations',
  'ownInstitution',
  'language',
  'severities',
  'disclaimers',
  'allowedPhrases',
  'pausedUntil',
  'disabledSites',
  'whenUnchecked',
  'packs',
] as const satisfies readonly SettingKey[];

/** Everything on and nobody's guideline yet: the baseline. */
export const defaults: Settings = Object.freeze({
  affiliations: Object.freeze([]),
  ownInstitution: null,
  language: 'auto',
  severities: Object.freeze({}),
  disclaimers: Object.freeze({}),
  disclaimerInBio: false,
  allowedPhrases: Object.freeze([]),
  checklist: Object.freeze([]),
  pausedUntil: 0,
  disabledSites: Object.freeze([]),
  whenUnchecked: 'ask',
  insights: false,
  nudgesOff: Object.freeze([]),
  packs: Object.freeze([]),
});
