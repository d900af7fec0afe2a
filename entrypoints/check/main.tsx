import { render } from 'preact';
import '@/ui/base.css';
import { CheckApp } from '@/ui/check/check-app';
import { adoptTheme } from '@/ui/page/adopt-theme';
import '@/ui/page/page.css';

adoptTheme(document);
render(<CheckApp />, document.body);
