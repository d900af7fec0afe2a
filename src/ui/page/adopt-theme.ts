import { dark, declarations, light } from '@/ui/tokens';

/** Gives a page of the extension its colours, by the theme of the system. The layout is in page.css. */
export function adoptTheme(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{color-scheme:light dark;${declarations(light)}}@media(prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
