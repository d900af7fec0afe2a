import type { Locator, Page } from '@playwright/test';
import { panelMessages } from '@/ui/panel/messages';

/** Our interface in the page, as a person meets it. Locators pierce the open shadow root and wait by themselves. */
export interface Panel {
  /** The element that carries the shadow root. */
  readonly host: Locator;
  /** The review dialog of a held draft, or the word that a draft went unchecked. */
  readonly dialog: Locator;
  readonly status: Locator;
  button(name: string | RegExp): Locator;
}

export function panelOf(page: Page): Panel {
  const host = page.locator('[data-bezint]');
  return {
    host,
    dialog: host.locator('dialog[open], [role="dialog"], [role="alertdialog"]').first(),
    status: host.locator('[role="status"]').first(),
    button: (name) => host.getByRole('button', { name }),
  };
}

const literally = (words: string): string => words.replaceAll(/[?.()]/g, '\\$&');

/** The name of a button in either language, as the panel itself words it. */
export const saying = (key: keyof typeof panelMessages): RegExp => {
  const { nl, en } = panelMessages[key];
  return new RegExp(`^(${literally(nl)}|${literally(en)})$`);
};
