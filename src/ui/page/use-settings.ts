import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/engine/draft';
import type { Effective } from '@/settings/effective-settings';
import { watchSettings } from '@/settings/settings';

/** The settings in force, kept up to date; `null` for the first milliseconds. */
export function useSettings(): Effective | null {
  const [effective, setEffective] = useState<Effective | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setEffective, ending.signal);
    return () => ending.abort();
  }, []);
  return effective;
}

/** Tells the browser which language the page speaks, and what it is called. */
export function usePageLanguage(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
