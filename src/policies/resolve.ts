import type { Draft, Language, Role } from '@/engine/draft';
import { type ClauseRef, type Severity, severities } from '@/engine/finding';
import type { Affiliation, DisclaimerParts, Policy, RulePolicy } from '@/engine/policy';
import { type RuleId, ruleIds } from '@/engine/rule-ids';
import { type OwnInstitution, ownPack } from './own-institution';
import type { OwnWordings } from './own-wordings';
import { baselinePack, bundledPacksOf } from './packs';
import type { Demand, PolicyPack } from './policy-pack';

/** What the author and the administrator chose. Treated as immutable: a change is a new object. */
export interface PolicyInput {
  /** Where the author belongs, and as what. None = the baseline, as a student. */
  readonly affiliations: readonly { readonly institution: string; readonly role: Role }[];
  /** Instead of what the packs say; `off` removes the rule. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly disclaimerInBio: boolean;
  readonly ownInstitution?: OwnInstitution;
  /** The author's own wording. */
  readonly disclaimers?: OwnWordings;
  readonly allowedPhrases: readonly string[];
  /** Language of the interface. */
  readonly language: Language;
  /** Packs from elsewhere; one with the id of a bundled pack replaces it. */
  readonly packs?: readonly PolicyPack[];
}

/** The policy in force, with the packs it was made of. */
export interface ResolvedPolicy {
  readonly policy: Policy;
  readonly packs: readonly PolicyPack[];
  /** Language of the draft, in which words are added to it. */
  readonly draftLanguage: Language;
  readonly disclaimers: OwnWordings;
}

/** What a clause may depend on, besides the author. */
export type Moment = Pick<Draft, 'surface' | 'media'>;

interface Tie {
  readonly role: Role;
  readonly packs: readonly PolicyPack[];
}

const known = new WeakMap<PolicyInput, Map<string, ResolvedPolicy>>();

/**
 * Puts packs, administrator and author together. The strictest severity wins, and every clause that asks is named.
 * An institution with packs in several languages follows the language of the draft. Without a `moment`, clauses count
 * as they do where they are strictest. The same input gives the same object, so that what is derived from it can be kept.
 */
export function resolvePolicy(input: PolicyInput, draftLanguage: Language, moment?: Moment): ResolvedPolicy {
  const key = `${draftLanguage} ${moment?.surface ?? ''} ${moment === undefined ? '' : moment.media.length > 0}`;
  const earlier = known.get(input) ?? new Map<string, ResolvedPolicy>();
  known.set(input, earlier);
  const resolved = earlier.get(key) ?? resolve(input, draftLanguage, moment);
  earlier.set(key, resolved);
  return resolved;
}

function resolve(input: PolicyInput, draftLanguage: Language, moment: Moment | undefined): ResolvedPolicy {
  const ties = tiesOf(input, draftLanguage);
  const packs = [...new Set(ties.flatMap((tie) => tie.packs))];
  const policy: Policy = {
    affiliations: ties.flatMap(({ role, packs: [pack] }) => affiliationOf(role, pack)),
    rules: override(collect(ties, moment), input.severities),
    disclaimers: disclaimersOf(packs, input.disclaimers),
    disclaimerInBio: input.disclaimerInBio && packs.every((pack) => pack.disclaimers.acceptsBio),
    allowedPhrases: input.allowedPhrases,
    language: input.language,
  };
  return Object.freeze({ policy: Object.freeze(policy), packs, draftLanguage, disclaimers: input.disclaimers ?? {} });
}

function tiesOf(input: PolicyInput, language: Language): readonly Tie[] {
  const extra = input.packs ?? [];
  const own = ownPack(input.ownInstitution);
  const ties = input.affiliations.map(({ institution, role }) => {
    const bundled = bundledPacksOf(institution).filter(({ id }) => !extra.some((pack) => pack.id === id));
    const theirs = [...extra, ...bundled].filter((pack) => pack.institution.id === institution && pack.id !== own.id);
    const inLanguage = theirs.filter((pack) => pack.document.language === language);
    const packs = inLanguage.length > 0 ? inLanguage : theirs;
    return { role, packs: packs.length > 0 ? packs : [own] };
  });
  return ties.length > 0 ? ties : [{ role: 'student', packs: [own] }];
}

const affiliationOf = (role: Role, pack: PolicyPack | undefined): readonly Affiliation[] =>
  pack === undefined ? [] : [{ institution: pack.institution, role }];

type Asked = Map<RuleId, { severity: Severity; readonly clauses: Set<ClauseRef> }>;

function collect(ties: readonly Tie[], moment: Moment | undefined): Asked {
  const asked: Asked = new Map();
  for (const { role, packs } of ties) {
    for (const pack of packs) {
      for (const clause of pack.clauses) {
        for (const id of ruleIds) {
          const severity = severityOf(clause.rules?.[id], role, moment);
          if (severity === 'off') continue;
          const before = asked.get(id) ?? { severity, clauses: new Set() };
          before.severity = stricter(before.severity, severity);
          before.clauses.add(`${pack.id}/${clause.id}`);
          asked.set(id, before);
        }
      }
    }
  }
  return asked;
}

function severityOf(demand: Demand | undefined, role: Role, moment: Moment | undefined): Severity | 'off' {
  if (demand === undefined) return 'off';
  if (moment !== undefined && demand.surfaces?.includes(moment.surface) === false) return 'off';
  const severity = demand.roles?.[role] ?? demand.severity;
  if (severity === 'off' || moment === undefined || moment.media.length > 0) return severity;
  return demand.withoutMedia ?? severity;
}

const stricter = (one: Severity, other: Severity): Severity =>
  severities.indexOf(one) >= severities.indexOf(other) ? one : other;

function override(asked: Asked, chosen: PolicyInput['severities']): Policy['rules'] {
  const rules: Partial<Record<RuleId, RulePolicy>> = {};
  for (const id of ruleIds) {
    const own = chosen[id];
    const terms = asked.get(id);
    const severity = own ?? terms?.severity ?? 'off';
    // A rule that no clause asks for was switched on by hand; the baseline can say what it is about
    if (severity !== 'off')
      rules[id] = { severity, clauses: terms === undefined ? inBaseline(id) : [...terms.clauses] };
  }
  return Object.freeze(rules);
}

const inBaseline = (id: RuleId): readonly ClauseRef[] =>
  baselinePack()
    .clauses.filter(({ rules }) => rules?.[id] !== undefined)
    .map((clause) => `${baselinePack().id}/${clause.id}`);

/** One per institution. The author's own wording counts as the first part, the statement of one's own title. */
function disclaimersOf(packs: readonly PolicyPack[], own: OwnWordings = {}): readonly DisclaimerParts[] {
  const wordings = Object.values(own).filter((text) => text !== '');
  const byInstitution = new Map(packs.map((pack) => [pack.institution.id, pack.disclaimers.parts]));
  return [...byInstitution].map(([institutionId, parts]) => ({
    institutionId,
    parts: parts.map(({ phrases }, at) => (at === 0 ? [...phrases, ...wordings] : phrases)),
  }));
}
