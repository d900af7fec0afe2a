import { bundledPacks } from '@/policies/packs';
import type { PolicyPack } from '@/policies/policy-pack';
import type { Organisation } from './managed-policy';

/**
 * Whether a guideline that the author added would weaken what the organisation decides: one of its own packs, or the
 * bundled guideline of an institution to which it ties the author.
 */
export function isOverruled({ id }: PolicyPack, { packs, values }: Organisation): boolean {
  if (packs.some((pack) => pack.id === id)) return true;
  const bundled = bundledPacks().find((pack) => pack.id === id);
  return values.affiliations.some(({ institution }) => institution === bundled?.institution.id);
}

/** Every guideline beside the bundled ones: the organisation's, then the author's that do not overrule it. */
export const packsInForce = (added: readonly PolicyPack[], organisation: Organisation): readonly PolicyPack[] => [
  ...organisation.packs,
  ...added.filter((pack) => !isOverruled(pack, organisation)),
];
