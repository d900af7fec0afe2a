import type { Draft, Language, Role } from '@/engine/draft';
import type { Policy } from '@/engine/policy';
import { type PolicyInput, resolvePolicy } from '@/policies/resolve';

const inputs = new Map<string, PolicyInput>();

/** The policy in force for one author of one institution, from the bundled packs. */
export function policyOf(
  institution: string,
  role: Role,
  language: Language,
  draft?: Pick<Draft, 'surface' | 'media'>,
): Policy {
  const key = `${institution} ${role} ${language}`;
  const input = inputs.get(key) ?? {
    affiliations: [{ institution, role }],
    severities: {},
    disclaimerInBio: false,
    allowedPhrases: [],
    language,
  };
  inputs.set(key, input);
  return resolvePolicy(input, language, draft).policy;
}
