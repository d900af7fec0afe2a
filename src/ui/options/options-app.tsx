import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/browser';
import { rules } from '@/rules/index';
import { resolveLanguage } from '@/settings/effective-settings';
import { type InsightRow, isoWeek } from '@/settings/insights';
import { defaults, type Settings } from '@/settings/setting-values';
import { saveSettings } from '@/settings/settings';
import { clearInsights, watchInsights } from '@/settings/stored-insights';
import { saveFile } from '@/ui/page/save-file';
import { usePageLanguage, useSettings } from '@/ui/page/use-settings';
import { sayOptions } from './messages';
import { OptionsPage } from './options-page';
import type { OptionsProps } from './options-props';

const SHOWN_MS = 2_500;

interface Counted {
  readonly rows: readonly InsightRow[];
  readonly thisWeek: string;
}

/** The counts, kept up to date. */
function useInsights(): Counted {
  const [counted, setCounted] = useState<Counted>(() => ({ rows: [], thisWeek: isoWeek(Date.now()) }));
  useEffect(() => {
    const ending = new AbortController();
    watchInsights((rows) => setCounted({ rows, thisWeek: isoWeek(Date.now()) }), ending.signal);
    return () => ending.abort();
  }, []);
  return counted;
}

/** The options page with its storage: reads the settings in force and writes each change at once. */
export function OptionsApp(): JSX.Element | null {
  const effective = useSettings();
  const counted = useInsights();
  const [saving, setSaving] = useState<{ readonly result: OptionsProps['saving'] }>({ result: 'idle' });
  useEffect(() => {
    if (saving.result !== 'saved') return;
    const timer = setTimeout(() => setSaving({ result: 'idle' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saving]);
  const language = resolveLanguage(effective?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  usePageLanguage(language, sayOptions(language)('title'));
  if (effective === null) return null;
  const save = async (patch: Partial<Settings>): Promise<boolean> => {
    const { ok } = await saveSettings(patch);
    setSaving({ result: ok ? 'saved' : 'failed' });
    return ok;
  };
  return (
    <OptionsPage
      effective={effective}
      language={language}
      rules={rules}
      save={save}
      reset={() => void save(defaults)}
      saveFile={saveFile}
      saving={saving.result}
      insights={counted.rows}
      clearInsights={() => void clearInsights()}
      thisWeek={counted.thisWeek}
    />
  );
}
