import type { Language } from '@/engine/draft';
import type { Review } from '@/engine/finding';
import { review } from '@/engine/review';
import { type PolicyInput, type ResolvedPolicy, resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';
import type { Question } from './draft-line.ts';

const inputs = new Map<string, PolicyInput>();

/** The policy of one author. The same question gives the same object, so that the engine can keep what it derives. */
export function policyFor(
  { institution, role, language, draft }: Question,
  interfaceLanguage: Language,
): ResolvedPolicy {
  const key = `${institution} ${role} ${interfaceLanguage}`;
  const input: PolicyInput = inputs.get(key) ?? {
    affiliations: [{ institution, role }],
    severities: {},
    disclaimerInBio: false,
    allowedPhrases: [],
    language: interfaceLanguage,
  };
  inputs.set(key, input);
  return resolvePolicy(input, language, draft);
}

/** What the extension would find in this draft. */
export const checkDraft = (question: Question): Review =>
  review(question.draft, policyFor(question, question.language).policy, rules);
