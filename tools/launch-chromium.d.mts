import type { BrowserContext } from '@playwright/test';

export function launchChromium(options: {
  readonly extension: string | null;
  readonly language?: 'nl' | 'en';
  readonly headless?: boolean;
  readonly profile?: string;
  readonly executablePath?: string | undefined;
}): Promise<BrowserContext>;
