import type { ComposerSpec } from './adapter';

/**
 * An editor that no adapter knows but a person could well publish from: its text is checked and the banner shown, and
 * nothing is ever held, for we do not know what publishes it.
 */
export const generic = {
  id: 'generic',
  surface: 'post',
  editor: ['textarea', '[contenteditable=""]', '[contenteditable="true"]', '[contenteditable="plaintext-only"]'],
  scope: ['dialog', '[role="dialog"]', 'form', 'article', 'main', 'body'],
  submit: [],
  sendKeys: [],
} as const satisfies ComposerSpec;
