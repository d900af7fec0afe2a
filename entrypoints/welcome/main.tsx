import { render } from 'preact';
import { facebook } from '@/platforms/facebook';
import { instagram } from '@/platforms/instagram';
import { linkedin } from '@/platforms/linkedin';
import { x } from '@/platforms/x';
import '@/ui/base.css';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';
import { WelcomeApp } from '@/ui/welcome/welcome-app';

const sites = [instagram, linkedin, x, facebook].map(({ platform, matches }) => ({ platform, origins: matches }));

adoptTheme(document);
render(<WelcomeApp sites={sites} />, document.body);
