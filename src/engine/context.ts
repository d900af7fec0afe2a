import type { Draft } from './draft';
import type { Policy } from './policy';
import { read } from './reading';
import type { RuleContext } from './rule';

/** Reads a draft once for all rules. */
export function contextOf(draft: Draft, policy: Policy): RuleContext {
  const sectors = new Set(policy.affiliations.map(({ institution }) => institution.sector));
  return {
    ...read(draft, policy),
    policy,
    roles: new Set(policy.affiliations.map(({ role }) => role)),
    hospital: sectors.has('hospital'),
    school: sectors.has('school'),
  };
}
