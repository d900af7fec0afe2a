import type { Language } from '@/engine/draft';
import type { PolicyPack } from '@/policies/policy-pack';
import type { PolicyInput } from '@/policies/resolve';
import type { Settings } from './setting-values';

/** What the policies need to know of the settings in force, in the language we speak. `packs` come beside the bundled. */
export function toPolicyInput(settings: Settings, language: Language, packs: readonly PolicyPack[] = []): PolicyInput {
  const { affiliations, severities, disclaimerInBio, ownInstitution, disclaimers, allowedPhrases } = settings;
  return {
    affiliations,
    severities,
    disclaimerInBio,
    ...(ownInstitution === null ? {} : { ownInstitution }),
    disclaimers,
    allowedPhrases,
    language,
    packs,
  };
}
