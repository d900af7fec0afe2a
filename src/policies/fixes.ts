import type { Fix } from '@/engine/advice';
import type { Bilingual, Draft, Language } from '@/engine/draft';
import type { Finding, FixKind } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';
import { holdsPhrase } from './holds-phrase';
import { ownWording } from './own-wordings';
import type { PolicyPack } from './policy-pack';
import type { ResolvedPolicy } from './resolve';

const labels = {
  'insert-disclaimer': { nl: 'Zin toevoegen', en: 'Add a line' },
  'missing-part': { nl: 'Rest van de zin toevoegen', en: 'Add the missing part' },
  'insert-affiliation': { nl: 'Zeg waar je bij hoort', en: 'Say where you belong' },
  mask: { nl: 'Weghalen', en: 'Take out' },
  'add-source': { nl: 'Bron toevoegen', en: 'Add the source' },
  'add-permission': { nl: 'Toestemming vermelden', en: 'Mention the permission' },
} as const satisfies Record<FixKind | 'missing-part', Bilingual>;

const ADDED = ['add-permission'] as const;
const removed: Bilingual = { nl: '[verwijderd]', en: '[removed]' };
const source: Bilingual = { nl: 'Bron:', en: 'Source:' };

/** Rules that stated permission lifts: who gave it, and what the author is asked before it is written. */
const permissions: Partial<Record<RuleId, { readonly line: Bilingual; readonly sure: Bilingual }>> = {
  'people-in-media': {
    line: { nl: 'Met toestemming van iedereen in beeld.', en: 'Shared with the consent of everyone shown.' },
    sure: {
      nl: 'Heeft iedereen die in beeld is toestemming gegeven?',
      en: 'Has everyone who is shown given their consent?',
    },
  },
  'lecture-material': {
    line: { nl: 'Gedeeld met toestemming van de docent.', en: 'Shared with permission from the lecturer.' },
    sure: {
      nl: 'Heeft de docent toestemming gegeven om dit te delen?',
      en: 'Has the lecturer given permission to share this?',
    },
  },
};

function permission({ ruleId }: Finding, { text }: Draft, draftLanguage: Language, language: Language): Fix[] {
  const { line, sure } = permissions[ruleId] ?? {};
  if (!line || !sure) return [];
  const label = labels['add-permission'][language];
  return [{ kind: 'insert', label, text: joined(text, line[draftLanguage]), sure: sure[language] }];
}

/** What a finding's fix kinds come to on this draft. Labels speak the author's language, inserted text the draft's. */
export function fixesFor(finding: Finding, draft: Draft, resolved: ResolvedPolicy, language: Language): Fix[] {
  const packs = citedPacks(finding, resolved);
  const kinds: readonly FixKind[] = [...(finding.fixes ?? []), ...(permissions[finding.ruleId] ? ADDED : [])];
  return kinds.flatMap((kind): Fix[] => {
    switch (kind) {
      case 'insert-disclaimer':
        return packs.flatMap((pack) => disclaimer(pack, packs.length > 1, draft, resolved, language));
      case 'insert-affiliation':
        return packs.flatMap((pack) => affiliation(pack, packs.length > 1, draft, resolved, language));
      case 'mask':
        return mask(finding, resolved.draftLanguage, language);
      case 'add-permission':
        return permission(finding, draft, resolved.draftLanguage, language);
      case 'add-source':
        return [
          { kind: 'insert', label: labels[kind][language], text: joined(draft.text, source[resolved.draftLanguage]) },
        ];
    }
  });
}

/** The packs whose clauses a finding names; all, when it names none. */
export function citedPacks({ clauses }: Finding, { packs }: ResolvedPolicy): readonly PolicyPack[] {
  const cited = packs.filter(({ id }) => clauses.some((ref) => ref.startsWith(`${id}/`)));
  return cited.length > 0 ? cited : packs;
}

function disclaimer(
  pack: PolicyPack,
  several: boolean,
  { text, platform, surface }: Draft,
  { draftLanguage, disclaimers: own }: ResolvedPolicy,
  language: Language,
): Fix[] {
  if (surface === 'display-name') return [];
  const { parts, ...wordings } = pack.disclaimers;
  const wording = wordings[draftLanguage];
  const missing = parts.filter(({ phrases }) => !holdsPhrase(text, phrases));
  if (parts.length > 0 && missing.length === 0) return [];
  const partly = missing.length < parts.length;
  const brief = platform === 'x' || surface === 'bio';
  const long = wording.official === true ? wording.long : (ownWording(own, draftLanguage, false) ?? wording.long);
  const whole = brief ? (ownWording(own, draftLanguage, true) ?? wording.short) : long;
  const added = named(partly ? missing.map(({ say }) => say[draftLanguage]).join(' ') : whole, pack, draftLanguage);
  const label = labels[partly ? 'missing-part' : 'insert-disclaimer'][language];
  return [
    { kind: 'insert', label: several ? `${label} (${pack.institution.name})` : label, text: joined(text, added) },
  ];
}

function affiliation(
  pack: PolicyPack,
  several: boolean,
  { text }: Draft,
  { policy, draftLanguage }: ResolvedPolicy,
  language: Language,
): Fix[] {
  const tie = policy.affiliations.find(({ institution }) => institution.id === pack.institution.id);
  const line = tie === undefined ? undefined : pack.affiliation[tie.role];
  if (line === undefined) return [];
  const label = labels['insert-affiliation'][language];
  const added = named(line[draftLanguage], pack, draftLanguage);
  return [
    { kind: 'insert', label: several ? `${label} (${pack.institution.name})` : label, text: joined(text, added) },
  ];
}

function mask({ place, evidence }: Finding, draftLanguage: Language, language: Language): Fix[] {
  const span = place.kind === 'span' ? place.span : evidence[0]?.span;
  return span === undefined
    ? []
    : [{ kind: 'replace', label: labels.mask[language], span, text: removed[draftLanguage] }];
}

const nameless: Bilingual = { nl: 'mijn organisatie', en: 'my organisation' };

/** An institution that nobody named has no line of affiliation, which is how it is told apart here. */
const named = (text: string, { affiliation: lines, institution }: PolicyPack, language: Language): string =>
  text.replaceAll('{institution}', Object.keys(lines).length > 0 ? institution.name : nameless[language]);

/** A line that follows a draft which does not end its sentence is set apart; brackets do that by themselves. */
function joined(text: string, line: string): string {
  const open = /[\p{L}\p{N}]$/u.test(text.trimEnd()) && !/(?:^|\s)(?:[@#]\S*|\S+[./]\S*)$/u.test(text.trimEnd());
  return open && !line.startsWith('(') ? `– ${line}` : line;
}
