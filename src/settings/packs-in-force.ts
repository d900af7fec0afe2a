import type { PolicyPack } from '@/policies/policy-pack';
import type { Organisation } from './managed-policy';

/** Whether the organisation has made this choice itself: it brings that guideline, or ties the author to that institution. */
export const isOverruled = ({ id, institution }: PolicyPack, { packs, values }: Organisation): boolean =>
  packs.some((pack) => pack.id === id) || values.affiliations.some((tie) => tie.institution === institution.id);

/** Every guideline beside the bundled ones: the organisation's, then the author's that do not overrule it. */
export const packsInForce = (added: readonly PolicyPack[], organisation: Organisation): readonly PolicyPack[] => [
  ...organisation.packs,
  ...added.filter((pack) => !isOverruled(pack, organisation)),
];
