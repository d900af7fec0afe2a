import type { Advice } from '@/engine/advice';
import type { Language, Platform } from '@/engine/draft';
import type { SetAside, SetAsideOutcome } from '@/messaging/protocol';
import type { Effective } from '@/settings/effective-settings';
import type { Settings } from '@/settings/setting-values';
import type { Choice } from '@/ui/guideline';
import type { WelcomeSay } from './messages';

/** One of the four platforms, and whether the browser lets us in there. */
export interface SiteAccess {
  readonly platform: Platform;
  readonly allowed: boolean;
}

export interface WelcomeProps {
  readonly effective: Effective;
  readonly language: Language;
  readonly sites: readonly SiteAccess[];
  /** Of Bezint itself. */
  readonly version: string;
  readonly save: (patch: Partial<Settings>) => void;
  /** Has the browser ask whether we may come in. */
  readonly allow: (platform: Platform) => void;
  /** `null` = it could not be checked. */
  readonly check: (text: string) => Promise<Advice | null>;
  readonly setAside: (what: SetAside) => Promise<SetAsideOutcome>;
  readonly openOptions: () => void;
}

/** What every step of the page gets. */
export interface StepProps extends WelcomeProps {
  readonly say: WelcomeSay;
  readonly choices: readonly Choice[];
}
