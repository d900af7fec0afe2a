import type { Role } from '@/engine/draft';

/** What `storage.local` holds for an author with one tie and everything else at its default. */
export const settingsWith = (affiliation: { readonly institution: string; readonly role: Role }) => ({
  settings: { version: 1, affiliations: [affiliation] },
});
