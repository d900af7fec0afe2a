import { render } from 'preact';
import type { Platform } from '@/engine/draft';
import { facebookSite } from '@/platforms/facebook-site';
import { instagramSite } from '@/platforms/instagram-site';
import { linkedinSite } from '@/platforms/linkedin-site';
import { xSite } from '@/platforms/x-site';
import '@/ui/base.css';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';
import { PopupApp } from '@/ui/popup/popup-app';

const sites = [xSite, linkedinSite, facebookSite, instagramSite];

function platformOf(address: string): Platform | null {
  const { hostname } = new URL(address);
  return sites.find(({ matches }) => matches.some((match) => new URL(match).hostname === hostname))?.platform ?? null;
}

adoptTheme(document);
render(<PopupApp platformOf={platformOf} />, document.body);
