import type { ComposerSpec } from '../adapter';
import { roleButton } from '../instagram';
import { accountName } from './account-name';

/** The page on which all of a profile is edited. */
const profile: Omit<ComposerSpec, 'id' | 'surface' | 'editor'> = {
  address: ['/accounts/edit'],
  scope: ['form', 'main', 'body'],
  submit: [
    { kind: 'named', names: ['Submit', 'Verzenden', 'Indienen'] },
    { kind: 'text-only', which: 'last', css: roleButton },
  ],
  sendKeys: [],
  media: { image: ['img[src^="blob:"]'] },
};

/** Places on Instagram that are rarer than posts, comments and messages; they are tried before the common ones. */
export const moreOfInstagram: readonly ComposerSpec[] = [
  {
    id: 'instagram-bio',
    surface: 'bio',
    editor: ['textarea#pepBio', 'textarea'],
    ...profile,
  },
  {
    id: 'instagram-display-name',
    surface: 'display-name',
    editor: ['input#pepName'],
    ...profile,
  },
  {
    ...accountName,
    id: 'instagram-account-name',
    address: ['accountscenter.instagram.com/profiles/'],
  },
];
