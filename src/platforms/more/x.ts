import type { ComposerSpec } from '../adapter';

/** Places on X that are rarer than posts and messages, or younger than a release; they are tried before the common ones. */
export const moreOfX: readonly ComposerSpec[] = [
  {
    // Title and body are parts of one draft
    id: 'x-article',
    surface: 'post',
    editor: ['.public-DraftEditor-content[contenteditable="true"]', 'textarea[name="Article Title"]'],
    address: ['/compose/article'],
    outside: ['[role="dialog"]'],
    scope: ['main', 'body'],
    submit: [{ kind: 'named', names: ['Publish', 'Publiceren'] }],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'], video: ['video[src^="blob:"]'] },
    parts: true,
  },
  {
    id: 'x-bio',
    surface: 'bio',
    editor: ['textarea[name="description"]'],
    scope: ['[role="dialog"]', 'form', 'main', 'body'],
    submit: [{ kind: 'selector', css: '[data-testid="Profile_Save_Button"]' }],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
  },
  {
    id: 'x-display-name',
    surface: 'display-name',
    editor: ['input[name="displayName"]'],
    scope: ['[role="dialog"]', 'form', 'main', 'body'],
    submit: [{ kind: 'selector', css: '[data-testid="Profile_Save_Button"]' }],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
  },
];
