import { render } from 'preact';
import { facebookSite } from '@/platforms/facebook-site';
import { instagramSite } from '@/platforms/instagram-site';
import { linkedinSite } from '@/platforms/linkedin-site';
import { xSite } from '@/platforms/x-site';
import '@/ui/base.css';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';
import { WelcomeApp } from '@/ui/welcome/welcome-app';

const sites = [instagramSite, linkedinSite, xSite, facebookSite].map(({ platform, matches }) => ({
  platform,
  origins: matches,
}));

adoptTheme(document);
render(<WelcomeApp sites={sites} />, document.body);
