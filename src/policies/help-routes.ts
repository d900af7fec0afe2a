import type { HelpRoute } from '@/engine/advice';
import type { Language } from '@/engine/draft';
import type { RuleId } from '@/engine/rule-ids';
import type { Contact, PolicyPack } from './policy-pack';
import type { ResolvedPolicy } from './resolve';

/** Where the author can turn with this risk; for an insult or harassment that includes help for whoever suffers it. */
export const helpWith = (
  ruleId: RuleId,
  packs: readonly PolicyPack[],
  resolved: ResolvedPolicy,
  language: Language,
): readonly HelpRoute[] => routes(packs, resolved, language, ({ rules }) => rules?.includes(ruleId) === true);

/** Where the author can turn for one thing. */
export interface HelpGroup {
  readonly purpose: Contact['purpose'];
  readonly routes: readonly HelpRoute[];
}

/** What people look for first stands first. */
export const purposesInOrder = [
  'press',
  'confidant',
  'report-post',
  'safety',
  'consent-form',
  'supervisor',
  'communication',
  'education',
  'brand',
  'unsubscribe',
] as const satisfies readonly Contact['purpose'][];

/** Everywhere the author can turn, by what for; a purpose without anyone is left out. */
export const helpByPurpose = (resolved: ResolvedPolicy, language: Language): readonly HelpGroup[] =>
  purposesInOrder
    .map((purpose) => ({
      purpose,
      routes: routes(resolved.packs, resolved, language, (contact) => contact.purpose === purpose),
    }))
    .filter(({ routes: found }) => found.length > 0);

function routes(
  packs: readonly PolicyPack[],
  { policy }: ResolvedPolicy,
  language: Language,
  fits: (contact: Contact) => boolean,
): readonly HelpRoute[] {
  const found = packs.flatMap(({ contacts, institution }) => {
    const ties = policy.affiliations.filter((tie) => tie.institution.id === institution.id);
    return contacts
      .filter((contact) => contact.roles === undefined || ties.some(({ role }) => contact.roles?.includes(role)))
      .filter(fits)
      .map(({ label, link }): HelpRoute => ({ label: label[language], ...(link === undefined ? {} : { href: link }) }));
  });
  return [...new Map(found.map((route) => [`${route.label} ${route.href ?? ''}`, route])).values()];
}
