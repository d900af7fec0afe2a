import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/browser';
import type { Platform } from '@/engine/draft';
import { ask } from '@/messaging/client';
import { tabAccess } from '@/messaging/tab-access';
import { rules } from '@/rules/index';
import { resolveLanguage } from '@/settings/effective-settings';
import { saveSettings } from '@/settings/settings';
import { checkText } from '@/ui/page/check-text';
import { usePageLanguage, useSettings } from '@/ui/page/use-settings';
import { Popup } from './popup';
import { type TabView, tabViewOf } from './tab-view';

async function lookAtTab(platformOf: (address: string) => Platform | null): Promise<TabView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'unsupported' };
  // The browser tells the address of our sites only; any other tab has none
  const platform = tab.url === undefined ? null : platformOf(tab.url);
  const answer = await ask('tab-state', { tabId: tab.id });
  const isSilent = answer.ok && answer.reply.tab === null;
  return tabViewOf(platform, answer, isSilent ? await tabAccess(tab.id) : 'open');
}

/** The popup with what it needs from the browser: the tab it was opened on, the settings, and the background. */
export function PopupApp({
  platformOf,
}: {
  readonly platformOf: (address: string) => Platform | null;
}): JSX.Element | null {
  const effective = useSettings();
  const [seen, setSeen] = useState<{ readonly view: TabView; readonly now: number } | null>(null);
  useEffect(() => {
    void lookAtTab(platformOf).then((view) => setSeen({ view, now: Date.now() }));
  }, [platformOf, effective]);
  const language = resolveLanguage(effective?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  usePageLanguage(language, 'Bezint');
  if (effective === null || seen === null) return null;
  return (
    <Popup
      effective={effective}
      language={language}
      view={seen.view}
      rules={rules}
      now={seen.now}
      save={(patch) => void saveSettings(patch)}
      openOptions={() => {
        void browser.runtime.openOptionsPage().then(() => window.close());
      }}
      check={checkText}
    />
  );
}
