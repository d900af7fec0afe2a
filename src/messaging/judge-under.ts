import type { Language } from '@/engine/draft';
import { draftLanguage } from '@/engine/language';
import { review } from '@/engine/review';
import { present } from '@/policies/present';
import { resolvePolicy } from '@/policies/resolve';
import { rules } from '@/rules/index';
import type { Effective } from '@/settings/effective-settings';
import { toPolicyInput } from '@/settings/to-policy-input';
import type { Judge } from './review-desk';

/** The review itself, under these settings: policies resolve once per language and kind of place, and are kept. */
export function judgeUnder({ settings, packs }: Effective, language: Language): Judge {
  const input = toPolicyInput(settings, language, packs);
  return (draft) => {
    const resolved = resolvePolicy(input, draftLanguage(draft.text), draft);
    return present(review(draft, resolved.policy, rules), draft, resolved, language);
  };
}
