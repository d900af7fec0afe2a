import type { ComposerSpec } from '../adapter';
import { lexical, media } from '../facebook';
import { accountName } from './account-name';

/** Places on Facebook that are rarer than posts, comments and messages; they are tried before the common ones. */
export const moreOfFacebook: readonly ComposerSpec[] = [
  {
    id: 'facebook-business',
    surface: 'post',
    editor: [...lexical, '[contenteditable="true"]'],
    address: ['business.facebook.com/latest/'],
    scope: ['[role="dialog"]', '[role="main"]', 'main', 'body'],
    submit: [{ kind: 'named', names: ['Publish', 'Publiceren', 'Schedule', 'Inplannen', 'Plannen'] }],
    sendKeys: [],
    media,
  },
  {
    // The name of a page or a group, when it is made and later
    id: 'facebook-page-name',
    surface: 'display-name',
    editor: [
      'input[aria-label^="Page name" i]',
      'input[aria-label^="Paginanaam" i]',
      'input[aria-label^="Group name" i]',
      'input[aria-label^="Groepsnaam" i]',
    ],
    scope: ['form', '[role="dialog"]', '[role="main"]', 'body'],
    submit: [
      {
        kind: 'named',
        names: ['Save', 'Opslaan', 'Create', 'Maken', 'Create Page', 'Pagina maken', 'Create group', 'Groep maken'],
      },
    ],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
  },
  {
    ...accountName,
    id: 'facebook-account-name',
    address: ['accountscenter.facebook.com/profiles/'],
  },
  {
    id: 'facebook-bio',
    surface: 'bio',
    editor: ['textarea'],
    within: ['[role="main"]', '[role="dialog"]'],
    scope: ['form', '[role="dialog"]', '[role="main"]'],
    submit: [{ kind: 'named', names: ['Save', 'Opslaan'] }],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
  },
];
