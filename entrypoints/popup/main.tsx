import { render } from 'preact';
import type { Platform } from '@/engine/draft';
import { facebook } from '@/platforms/facebook';
import { instagram } from '@/platforms/instagram';
import { linkedin } from '@/platforms/linkedin';
import { x } from '@/platforms/x';
import '@/ui/base.css';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';
import { PopupApp } from '@/ui/popup/popup-app';

const sites = [x, linkedin, facebook, instagram];

function platformOf(address: string): Platform | null {
  const { hostname } = new URL(address);
  return sites.find(({ matches }) => matches.some((match) => new URL(match).hostname === hostname))?.platform ?? null;
}

adoptTheme(document);
render(<PopupApp platformOf={platformOf} />, document.body);
