import type { Review } from '@/engine/finding';
import { review } from '@/engine/review';
import { bundledPacks } from '@/policies/packs';
import type { PolicyPack } from '@/policies/policy-pack';
import { type PolicyInput, type ResolvedPolicy, resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';
import { type Question, questionReader, type Read } from './draft-line.ts';

/** Reads questions and answers them, under the bundled packs and those brought along. */
export interface Desk {
  readonly read: (fields: unknown) => Read<Question>;
  /** The same author gives the same object, so that the engine can keep what it derives. */
  readonly policy: (question: Question) => ResolvedPolicy;
  /** What the extension would find. */
  readonly check: (question: Question) => Review;
}

export function openDesk(packs: readonly PolicyPack[]): Desk {
  const inputs = new Map<string, PolicyInput>();
  const policy = ({ institution, role, language, draft }: Question): ResolvedPolicy => {
    const key = `${institution} ${role} ${language}`;
    const input: PolicyInput = inputs.get(key) ?? {
      affiliations: [{ institution, role }],
      severities: {},
      disclaimerInBio: false,
      allowedPhrases: [],
      language,
      packs,
    };
    inputs.set(key, input);
    return resolvePolicy(input, language, draft);
  };
  return {
    read: questionReader([...packs, ...bundledPacks()]),
    policy,
    check: (question) => review(question.draft, policy(question).policy, rules),
  };
}
