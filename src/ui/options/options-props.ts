import type { Language } from '@/engine/draft';
import type { Rule } from '@/engine/rule';
import type { Effective } from '@/settings/effective-settings';
import type { InsightRow } from '@/settings/insights';
import type { Settings } from '@/settings/setting-values';
import type { Choice, Guideline } from '@/ui/guideline';
import type { OptionsSay } from './messages';

/** What a person may read of a rule. */
export type ShownRule = Pick<Rule, 'id' | 'title' | 'why' | 'examples'>;

export interface OptionsProps {
  readonly effective: Effective;
  readonly language: Language;
  readonly rules: readonly ShownRule[];
  /** Resolves to whether it was stored; never rejects. */
  readonly save: (patch: Partial<Settings>) => Promise<boolean>;
  readonly reset: () => void;
  /** Hands a text to the browser as a download of this name. */
  readonly saveFile: (name: string, text: string) => void;
  readonly insights: readonly InsightRow[];
  readonly clearInsights: () => void;
  /** ISO 8601, as in `2026-W47`. */
  readonly thisWeek: string;
  /** How the last change went. */
  readonly saving: 'idle' | 'saved' | 'failed';
}

/** What every card of the page gets. */
export interface CardProps extends Omit<OptionsProps, 'save'> {
  /** The page itself says how it went. */
  readonly save: (patch: Partial<Settings>) => void;
  readonly say: OptionsSay;
  readonly guideline: Guideline;
  readonly choices: readonly Choice[];
  /** What the page is searched for; '' = nothing. */
  readonly query: string;
}
