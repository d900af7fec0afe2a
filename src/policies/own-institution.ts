import { baselinePack } from './packs';
import type { PolicyPack } from './policy-pack';

/** An institution without a pack, as the author or the administrator described it. */
export interface OwnInstitution {
  readonly name: string;
  /** Short names, `@handles`, `#hashtags` and web domains alike. */
  readonly aliases: readonly string[];
  readonly sector?: 'hospital' | 'school' | 'other';
}

const domain = /^[\w-]+(?:\.[\w-]+)+$/;

/** The baseline in the name of that institution; without one it stays nameless and cannot say where its author belongs. */
export function ownPack(own: OwnInstitution | undefined): PolicyPack {
  const pack = baselinePack();
  if (own === undefined) return { ...pack, affiliation: {} };
  const handles = own.aliases.filter((alias) => alias.startsWith('@'));
  const hashtags = own.aliases.filter((alias) => alias.startsWith('#'));
  const domains = own.aliases.filter((alias) => domain.test(alias));
  return {
    ...pack,
    institution: {
      ...pack.institution,
      name: own.name,
      sector: own.sector ?? pack.institution.sector,
      aliases: own.aliases.filter((alias) => !/^[@#]/.test(alias) && !domain.test(alias)),
      handles: handles.map((handle) => handle.slice(1)),
      hashtags: hashtags.map((hashtag) => hashtag.slice(1)),
      domains,
    },
  };
}
