import type { Language } from '@/engine/draft';
import type { PolicyInput } from '@/policies/resolve';
import type { Settings } from './setting-values';

/** What the policies need to know of the settings in force, in the language we speak. */
export function toPolicyInput(settings: Settings, language: Language): PolicyInput {
  const { affiliations, severities, disclaimerInBio, ownInstitution, disclaimers, allowedPhrases } = settings;
  return {
    affiliations,
    severities,
    disclaimerInBio,
    ...(ownInstitution === null ? {} : { ownInstitution }),
    disclaimers,
    allowedPhrases,
    language,
  };
}
