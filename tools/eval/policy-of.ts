import type { Language, Role } from '@/engine/draft';
import type { Severity } from '@/engine/finding';
import type { Institution, Policy } from '@/engine/policy';
import { type RuleId, ruleIds } from '@/engine/rule-ids';

const institution = (id: string, name: string, sector: Institution['sector'], aliases: string[], handles: string[], hashtags: string[], domains: string[]): Institution => ({
  id, name, sector, aliases, handles, hashtags, domains, publicContacts: [],
});
const institutions: Readonly<Record<string, Institution>> = {
  umcu: institution('umcu', 'UMC Utrecht', 'hospital', ['UMCU', 'UMC', 'WKZ', 'Wilhelmina Kinderziekenhuis'], ['umcutrecht', 'umcu'], ['umcutrecht', 'umcu'], ['umcutrecht.nl']),
  stellingwerf: institution('stellingwerf', 'Stellingwerf College', 'school', ['Stellingwerf'], ['stellingwerfcollege'], ['stellingwerfcollege'], ['stellingwerfcollege.nl']),
  clusius: institution('clusius', 'Clusius College', 'school', ['Clusius'], ['clusiuscollege'], ['clusiuscollege'], ['clusius.nl']),
  kempenkind: institution('kempenkind', 'KempenKind', 'school', ['Kempen Kind'], ['kempenkind'], ['kempenkind'], ['kempenkind.nl']),
};
const off: Readonly<Record<string, readonly RuleId[]>> = {
  umcu: ['discussion-with-pupil-or-parent', 'leader-as-representative', 'pupil-contact', 'repeat-posting', 'edit-transparency', 'unsubstantiated'],
  stellingwerf: ['edit-transparency'],
  clusius: ['leader-as-representative', 'edit-transparency'],
  kempenkind: ['repeat-posting'],
};
const hold: ReadonlySet<RuleId> = new Set(['patient-description', 'personal-data', 'confidential-information', 'lecture-material', 'people-in-media', 'covert-recording', 'threat', 'sexual-harassment']);

/** Until the packs exist: the table of clauses as a policy. */
export function policyOf(key: string, role: Role, language: Language): Policy {
  const own = institutions[key];
  const rules: Partial<Record<RuleId, { severity: Severity; clauses: string[] }>> = {};
  for (const id of ruleIds) {
    if (off[key]?.includes(id) !== true) rules[id] = { severity: id === 'unsubstantiated' ? 'tip' : hold.has(id) ? 'hold' : 'warn', clauses: [] };
  }
  return { affiliations: own === undefined ? [] : [{ institution: own, role }], rules, disclaimers: [], disclaimerInBio: false, allowedPhrases: [], language };
}
