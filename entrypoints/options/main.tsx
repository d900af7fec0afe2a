import { render } from 'preact';
import '@/ui/base.css';
import { OptionsApp } from '@/ui/options/options-app';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';

adoptTheme(document);
render(<OptionsApp />, document.body);
