import type { Draft } from '@/engine/draft';
import { review } from '@/engine/review';
import { rules } from '@/rules/index';
import type { LabelledDraft } from './corpus.ts';
import { policyOf } from './policy-of.ts';
import { type Scored, score } from './score.ts';

/** The draft of a labelled draft: what the engine may see. */
export const draftOf = ({ text, platform, surface, media, thread }: LabelledDraft): Draft => ({
  text,
  platform,
  surface,
  media,
  ...(thread === undefined ? {} : { thread }),
});

/** Reviews a labelled draft with everything on, as the extension does, and compares the outcome with the labels. */
export function judge(labelled: LabelledDraft): Scored {
  const { institution, role, lang, surface, media } = labelled;
  const policy = policyOf(institution, role, lang, { surface, media });
  return score(labelled, review(draftOf(labelled), policy, rules).findings);
}
