import type { ComposerSpec } from '../adapter';

/**
 * A name in Meta's Accounts Centre, where people on Facebook and Instagram change theirs. First and last name are parts
 * of one name. What is known is little: plain fields in a dialog over the page of a profile.
 */
export const accountName = {
  surface: 'display-name',
  editor: ['input[type="text"]', 'input:not([type])'],
  within: ['[role="dialog"]'],
  scope: ['[role="dialog"]'],
  submit: [
    {
      kind: 'named',
      names: [
        'Done',
        'Gereed',
        'Klaar',
        'Save',
        'Opslaan',
        'Save changes',
        'Wijzigingen opslaan',
        'Review change',
        'Wijziging controleren',
      ],
    },
    { kind: 'text-only', which: 'last', css: 'div[role="button"], button' },
  ],
  sendKeys: [],
  media: { image: ['img[src^="blob:"]'] },
  parts: true,
} as const satisfies Omit<ComposerSpec, 'id' | 'address'>;
