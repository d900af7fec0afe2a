import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/browser';
import { ask } from '@/messaging/client';
import { resolveLanguage } from '@/settings/effective-settings';
import { checkText } from '@/ui/page/check-text';
import { usePageLanguage, useSettings } from '@/ui/page/use-settings';
import { CheckPage } from './check-page';
import { sayCheck } from './messages';

/** The page behind “Check this text”: it fetches what was chosen from the background's memory, once. */
export function CheckApp(): JSX.Element | null {
  const effective = useSettings();
  const [given, setGiven] = useState<string | null>(null);
  useEffect(() => {
    void ask('take-text', {}).then((answer) => setGiven(answer.ok ? (answer.reply.text ?? '') : ''));
  }, []);
  const language = resolveLanguage(effective?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  usePageLanguage(language, `Bezint: ${sayCheck(language)('title')}`);
  if (effective === null || given === null) return null;
  return <CheckPage language={language} given={given} check={checkText} />;
}
