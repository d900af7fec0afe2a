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
  /** Presses the button as soon as it works: in a question none that matters does at first. */
  pressWhenReady(name: string | RegExp): Promise<void>;
}

/** Resolves once the button is not disabled; Playwright's own looks are half a second apart by then. */
const enabled = (button: Element): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (button.matches(':disabled')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(button, { attributes: true });
    look();
  });

export function panelOf(page: Page): Panel {
  const host = page.locator('[data-bezint]');
  const button = (name: string | RegExp): Locator => host.getByRole('button', { name });
  return {
    host,
    dialog: host.locator('dialog[open], [role="dialog"], [role="alertdialog"]').first(),
    status: host.locator('[role="status"]').first(),
    button,
    pressWhenReady: async (name) => {
      await button(name).evaluate(enabled);
      await button(name).click();
    },
  };
}

const literally = (words: string): string => words.replaceAll(/[?.()]/g, '\\$&');

/** The name of a button in either language, as the panel itself words it. */
export const saying = (key: keyof typeof panelMessages): RegExp => {
  const { nl, en } = panelMessages[key];
  return new RegExp(`^(${literally(nl)}|${literally(en)})$`);
};
