import type { Draft } from './draft';
import type { Policy } from './policy';
import { read } from './reading';
import type { RuleContext } from './rule';

type Author = Pick<RuleContext, 'roles' | 'hospital' | 'school'>;

const authors = new WeakMap<Policy, Author>();

function authorUnder(policy: Policy): Author {
  const known = authors.get(policy);
  if (known !== undefined) return known;
  const sectors = new Set(policy.affiliations.map(({ institution }) => institution.sector));
  const author = {
    roles: new Set(policy.affiliations.map(({ role }) => role)),
    hospital: sectors.has('hospital'),
    school: sectors.has('school'),
  };
  authors.set(policy, author);
  return author;
}

/** Reads a draft once for all rules. */
export const contextOf = (draft: Draft, policy: Policy): RuleContext => ({
  ...read(draft, policy),
  ...authorUnder(policy),
  policy,
});
