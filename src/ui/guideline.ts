import { type Language, languages, type Platform, type Role } from '@/engine/draft';
import type { Severity } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import { type HelpGroup, helpByPurpose, purposesInOrder } from '@/policies/help-routes';
import { baselinePack, bundledPacks } from '@/policies/packs';
import type { PolicyPack } from '@/policies/policy-pack';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';
import type { Effective } from '@/settings/effective-settings';
import { type Affiliation, institutionKeys, type Settings } from '@/settings/setting-values';
import { toPolicyInput } from '@/settings/to-policy-input';

export interface ChecklistItem {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** The institutions that ask for it; none = a ground rule that is good for anyone. */
  readonly institutions: readonly string[];
  readonly links: readonly { readonly platform: Platform; readonly href: string }[];
}

export interface Wording {
  readonly institution: string;
  readonly texts: readonly WordingText[];
  readonly acceptsBio: boolean;
}

/** The same line in one language, for where there is room and for where there is not. */
export interface WordingText {
  readonly language: Language;
  readonly long: string;
  readonly short: string;
  /** The long form is the institution's own text, word for word. */
  readonly official: boolean;
}

/** What the guidelines ask of this author, in the language of the page, for showing beside the settings. */
export interface Guideline {
  /** What each rule comes to before anyone changed it; `off` = no clause asks for it. */
  readonly severityOf: (rule: RuleId) => Severity | 'off';
  readonly wordings: readonly Wording[];
  readonly checklist: readonly ChecklistItem[];
  readonly help: readonly HelpGroup[];
}

/** An institution that can be chosen, with the roles its guideline speaks to. */
export interface Choice {
  readonly institution: Affiliation['institution'];
  readonly name: string;
  readonly roles: readonly Role[];
  readonly sector: PolicyPack['institution']['sector'];
}

const institutionName = ({ institution }: PolicyPack, settings: Settings, nameless: string): string =>
  institution.id === 'own' ? (settings.ownInstitution?.name ?? nameless) : institution.name;

function wordingOf({ disclaimers }: PolicyPack, language: Language, name: string): WordingText {
  const { short, long, official } = disclaimers[language];
  const named = (text: string): string => text.replaceAll('{institution}', name);
  return { language, long: named(long), short: named(short), official: official === true };
}

function checklistOf(
  packs: readonly PolicyPack[],
  language: Language,
  nameOf: (pack: PolicyPack) => string,
): ChecklistItem[] {
  const items = new Map<string, ChecklistItem>();
  for (const pack of packs) {
    for (const { id, title, why, links } of pack.checklist) {
      const earlier = items.get(id);
      items.set(id, {
        id,
        title: earlier?.title ?? title[language],
        why: earlier?.why ?? why[language],
        institutions: [...(earlier?.institutions ?? []), nameOf(pack)],
        links: earlier?.links ?? (links ?? []).map(({ platform, link }) => ({ platform, href: link })),
      });
    }
  }
  for (const { id, title, why, links = [] } of baselinePack().checklist) {
    const ours = links.map(({ platform, link }) => ({ platform, href: link }));
    const theirs = items.get(id) ?? { id, title: title[language], why: why[language], institutions: [], links: [] };
    items.set(id, theirs.links.length > 0 ? theirs : { ...theirs, links: ours });
  }
  return [...items.values()];
}

/** Where to turn, of guidelines in either language: whoever reads in one may well need the other's counsellor. */
function helpOf(input: PolicyInput, language: Language): readonly HelpGroup[] {
  const groups = new Map<HelpGroup['purpose'], HelpGroup['routes']>();
  for (const each of [language, ...languages]) {
    for (const { purpose, routes } of helpByPurpose(resolvePolicy(input, each), language)) {
      const known = groups.get(purpose) ?? [];
      const fresh = routes.filter(({ label, href }) =>
        known.every((one) => one.label !== label && (href === undefined || one.href !== href)),
      );
      groups.set(purpose, [...known, ...fresh]);
    }
  }
  return purposesInOrder.flatMap((purpose) => {
    const routes = groups.get(purpose) ?? [];
    return routes.length > 0 ? [{ purpose, routes }] : [];
  });
}

/** `nameless` is what to call an institution that was not filled in. */
export function guidelineOf({ settings, packs: added }: Effective, language: Language, nameless: string): Guideline {
  const input = toPolicyInput({ ...settings, severities: {} }, language, added);
  const resolved = resolvePolicy(input, language);
  const { policy, packs } = resolved;
  const nameOf = (pack: PolicyPack): string => institutionName(pack, settings, nameless);
  return {
    severityOf: (rule) => policy.rules[rule]?.severity ?? 'off',
    wordings: packs.map((pack) => ({
      institution: nameOf(pack),
      texts: languages.map((each) => wordingOf(pack, each, nameOf(pack))),
      acceptsBio: pack.disclaimers.acceptsBio,
    })),
    checklist: checklistOf(packs, language, nameOf),
    help: helpOf(input, language),
  };
}

/** The institutions to choose from: those of the organisation's packs, the bundled ones, and last the author's own. */
export function choicesOf(nameless: string, extra: readonly PolicyPack[]): readonly Choice[] {
  const all = [...extra, ...bundledPacks()];
  const institutions = new Set([...extra.map(({ institution }) => institution.id), ...institutionKeys]);
  return [...institutions]
    .toSorted((a, b) => Number(a === 'own') - Number(b === 'own'))
    .map((institution) => {
      const packs = all.filter((pack) => pack.institution.id === institution);
      const name = institution === 'own' ? nameless : (packs[0]?.institution.name ?? institution);
      const sector = packs[0]?.institution.sector ?? 'other';
      return { institution, name, sector, roles: [...new Set(packs.flatMap(({ roles }) => roles))] };
    });
}
