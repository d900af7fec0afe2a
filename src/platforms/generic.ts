import type { ComposerSpec } from './adapter';

/** The nearest of these holds a draft and its controls where nothing better is known. */
export const pageScopes = ['dialog', '[role="dialog"]', 'form', 'article', 'main', 'body'] as const;

const unknown = {
  surface: 'post',
  editor: ['textarea', '[contenteditable=""]', '[contenteditable="true"]', '[contenteditable="plaintext-only"]'],
  scope: pageScopes,
  submit: [],
  sendKeys: [],
} as const satisfies Omit<ComposerSpec, 'id'>;

/**
 * Editors that no adapter knows but a person could well publish from: the text is checked and the banner shown, and
 * nothing is ever held, for we do not know what publishes it. The surface is a guess by the surroundings.
 */
export const generic: readonly ComposerSpec[] = [
  {
    ...unknown,
    id: 'generic',
    surface: 'message',
    address: ['/messag', '/direct/', 'messenger.com'],
  },
  { ...unknown, id: 'generic', surface: 'bio', address: ['/edit', '/settings/'] },
  {
    ...unknown,
    id: 'generic',
    surface: 'comment',
    within: ['article', '[role="article"]', '[role="listitem"]'],
  },
  { ...unknown, id: 'generic' },
];

/** The same while a page has not heard yet of its platform's places: some of these may turn out to be known. */
export const early: readonly ComposerSpec[] = generic.map((spec) => ({ ...spec, id: 'early' }));
