import type { Policy } from '@/engine/policy';
import type { RuleContext } from '@/engine/rule';
import { hasDisclaimer, officialDisclaimer } from '@/engine/signals/disclaimer';
import { covers } from '@/engine/weigh';

// Pupils and parents are never asked for a disclaimer
const asked: ReadonlySet<string> = new Set(['student', 'staff', 'leader', 'ambassador']);

/** Each institution's own part of a policy, so that its phrases are prepared once. */
const parts = new WeakMap<Policy, ReadonlyMap<string, Policy>>();

function partsOf(policy: Policy): ReadonlyMap<string, Policy> {
  const known = parts.get(policy);
  if (known !== undefined) return known;
  const own = new Map(
    policy.disclaimers.map((each) => [each.institutionId, { ...policy, disclaimers: [each] }] as const),
  );
  parts.set(policy, own);
  return own;
}

/**
 * Has the author said, for every institution the draft ties them to, that they speak for themselves? “Not on behalf of
 * UMC Utrecht” says nothing about the school where the same author teaches; “speaking for myself” says it for both.
 */
export function disclaimed(context: RuleContext): boolean {
  const named = new Set(context.of('institution').map(({ value }) => value));
  const ties = context.policy.affiliations.filter(
    ({ role, institution }) => asked.has(role) && named.has(institution.id),
  );
  if (ties.length < 2) return hasDisclaimer(context);
  const names = context.of('institution');
  const said = context
    .of('disclaimer')
    .filter((hit) => !context.quoted(hit))
    .map((hit) => ({ hit, ids: names.filter((name) => covers(hit, name)).map(({ value }) => value) }));
  const naming = said.filter(({ ids }) => ids.length > 0);
  const general = said.some(
    ({ hit, ids }) => ids.length === 0 && !naming.some(({ hit: other }) => other.from < hit.to && hit.from < other.to),
  );
  const own = partsOf(context.policy);
  return ties.every(({ institution: { id } }) => {
    const policy = own.get(id);
    const official = policy !== undefined && officialDisclaimer({ ...context, policy }) !== 'none';
    return official || general || naming.some(({ ids }) => ids.includes(id));
  });
}
