import type { Draft } from '@/engine/draft';
import type { Finding, Review } from '@/engine/finding';
import { holdsPhrase } from './holds-phrase';
import type { PolicyPack } from './policy-pack';
import type { ResolvedPolicy } from './resolve';

const rule = 'missing-disclaimer';
const surfaces: ReadonlySet<Draft['surface']> = new Set(['post', 'comment', 'reply']);

/**
 * A tip for who wrote one part of a disclaimer that an institution prescribes in several: that is no reason to warn,
 * but the rest can be offered. Nothing when the draft does not name the institution, or when a rule already asks.
 */
export function otherPart({ findings }: Review, draft: Draft, { policy, packs }: ResolvedPolicy): readonly Finding[] {
  const terms = policy.rules[rule];
  if (terms === undefined || !surfaces.has(draft.surface)) return [];
  if (findings.some(({ ruleId }) => ruleId === rule)) return [];
  const partly = packs.filter((pack) => isHalfSaid(pack, draft.text) && isNamed(pack, draft.text));
  const clauses = terms.clauses.filter((ref) => partly.some(({ id }) => ref.startsWith(`${id}/`)));
  if (clauses.length === 0) return [];
  return [
    {
      ruleId: rule,
      severity: 'tip',
      messageId: 'partly',
      place: { kind: 'draft' },
      evidence: [],
      clauses,
      fixes: ['insert-disclaimer'],
    },
  ];
}

function isHalfSaid({ disclaimers: { parts } }: PolicyPack, text: string): boolean {
  const said = parts.filter(({ phrases }) => holdsPhrase(text, phrases)).length;
  return said > 0 && said < parts.length;
}

const isNamed = ({ institution: { name, aliases, handles, hashtags } }: PolicyPack, text: string): boolean =>
  holdsPhrase(text, [name, ...aliases, ...handles, ...hashtags]);
