import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/browser';
import type { Platform } from '@/engine/draft';
import { setAside } from '@/messaging/set-aside';
import { resolveLanguage } from '@/settings/effective-settings';
import { saveSettings } from '@/settings/settings';
import { checkText } from '@/ui/page/check-text';
import { usePageLanguage, useSettings } from '@/ui/page/use-settings';
import { sayWelcome } from './messages';
import { WelcomePage } from './welcome-page';
import type { SiteAccess } from './welcome-props';

interface Site {
  readonly platform: Platform;
  /** Addresses as match patterns. */
  readonly origins: readonly string[];
}

const accessTo = (sites: readonly Site[]): Promise<SiteAccess[]> =>
  Promise.all(
    sites.map(async ({ platform, origins }) => ({
      platform,
      allowed: await browser.permissions.contains({ origins: [...origins] }),
    })),
  );

/** Where the browser lets us in, kept up to date. */
function useAccess(sites: readonly Site[]): readonly SiteAccess[] | null {
  const [access, setAccess] = useState<readonly SiteAccess[] | null>(null);
  useEffect(() => {
    const look = (): void => void accessTo(sites).then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [sites]);
  return access;
}

/** The first page with what it needs from the browser: settings, permissions, and the background's reviews. */
export function WelcomeApp({ sites }: { readonly sites: readonly Site[] }): JSX.Element | null {
  const effective = useSettings();
  const access = useAccess(sites);
  const language = resolveLanguage(effective?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  usePageLanguage(language, sayWelcome(language)('title'));
  if (effective === null || access === null) return null;
  const allow = (platform: Platform): void => {
    const origins = sites.find((site) => site.platform === platform)?.origins ?? [];
    void browser.permissions.request({ origins: [...origins] });
  };
  return (
    <WelcomePage
      effective={effective}
      language={language}
      sites={access}
      version={browser.runtime.getManifest().version}
      save={(patch) => void saveSettings(patch)}
      allow={allow}
      check={checkText}
      setAside={(what) => setAside(what, effective)}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
