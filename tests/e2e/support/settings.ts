import { nudgeKinds } from '@/engine/advice';
import type { Language, Role } from '@/engine/draft';

interface Choices {
  /**
   * Named outright in most tests: a Chromium without its own translations says that it is English, and Playwright's
   * emulation of another language reaches the worker sometimes early and sometimes late.
   */
  readonly language?: Language;
  /** Nudges come too; without it none does, so that a test of drafts meets what drafts are a reason for. */
  readonly nudges?: boolean;
  readonly affiliation?: { readonly institution: string; readonly role: Role };
}

/** What `storage.local` holds for an author who chose this, with everything else at its default. */
export const settingsWith = ({ language = 'nl', nudges = false, affiliation }: Choices) => ({
  settings: {
    version: 1,
    language,
    affiliations: affiliation === undefined ? [] : [affiliation],
    nudgesOff: nudges ? [] : nudgeKinds,
  },
});
