import { bundledPacks } from '@/policies/packs';
import type { PolicyPack } from '@/policies/policy-pack';
import type { Effective } from '@/settings/effective-settings';
import { isOverruled } from '@/settings/packs-in-force';

export interface ShownPack {
  readonly pack: PolicyPack;
  readonly origin: 'bundled' | 'organisation' | 'own';
  /** It is the guideline of an institution that the author belongs to, or the ground rules of who belongs to none. */
  readonly inUse: boolean;
  /** The author added it, and the organisation's own choice stands before it. */
  readonly overruled: boolean;
}

/** Every guideline there is: the author's, the organisation's, and the bundled ones that neither replaces. */
export function shownPacks(effective: Effective): readonly ShownPack[] {
  const { organisation, packs: inForce, settings } = effective;
  const { affiliations, packs: own } = settings;
  const applies = ({ id, institution }: PolicyPack): boolean =>
    affiliations.some((tie) => tie.institution === institution.id) || (id === 'baseline' && affiliations.length === 0);
  const shown = (origin: ShownPack['origin']) => (pack: PolicyPack) => {
    const overruled = origin === 'own' && isOverruled(pack, organisation);
    return { pack, origin, inUse: !overruled && applies(pack), overruled };
  };
  return [
    ...own.map(shown('own')),
    ...organisation.packs.map(shown('organisation')),
    ...bundledPacks()
      .filter(({ id }) => !inForce.some((pack) => pack.id === id))
      .map(shown('bundled')),
  ];
}
