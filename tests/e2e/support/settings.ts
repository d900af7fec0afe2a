import { nudgeKinds } from '@/engine/advice';
import type { Language, Role } from '@/engine/draft';
import { type RuleId, ruleIds } from '@/engine/rule-ids';

interface Choices {
  /**
   * Named outright in most tests: a Chromium without its own translations says that it is English, and Playwright's
   * emulation of another language reaches the worker sometimes early and sometimes late.
   */
  readonly language?: Language;
  /** Nudges come too; without it none does, so that a test of drafts meets what drafts are a reason for. */
  readonly nudges?: boolean;
  /** The one risk that is looked for, where a test is not about what words that it types may call for. */
  readonly only?: RuleId;
  readonly affiliation?: { readonly institution: string; readonly role: Role };
}

/** What `storage.local` holds for an author who chose this, with everything else at its default. */
export const settingsWith = ({ language = 'nl', nudges = false, only, affiliation }: Choices) => ({
  settings: {
    version: 1,
    language,
    affiliations: affiliation === undefined ? [] : [affiliation],
    severities:
      only === undefined ? {} : Object.fromEntries(ruleIds.filter((id) => id !== only).map((id) => [id, 'off'])),
    nudgesOff: nudges ? [] : nudgeKinds,
  },
});
