import type { ComposerSpec } from '../adapter';
import { anyDialog, lastTextButton, tiptap } from '../linkedin';

/** Places on LinkedIn that are rarer than posts, comments and messages; they are tried before the common ones. */
export const moreOfLinkedin: readonly ComposerSpec[] = [
  {
    id: 'linkedin-article',
    surface: 'post',
    editor: [
      '[data-test-article-editor-content-textbox]',
      '#article-editor-headline__textarea',
      '[role="textbox"].ProseMirror',
    ],
    address: ['/article/'],
    outside: anyDialog,
    scope: ['main', 'body'],
    submit: [{ kind: 'named', names: ['Next', 'Volgende', 'Publish', 'Publiceren'] }],
    sendKeys: [],
    parts: true,
  },
  {
    id: 'linkedin-profile',
    surface: 'bio',
    editor: [...tiptap, 'textarea[id*="headline" i]', 'textarea[name*="headline" i]'],
    address: ['/edit/', '/details/', '/overlay/'],
    outside: ['[componentkey^="commentBox-"]'],
    scope: [...anyDialog, 'form', 'main', 'body'],
    submit: [{ kind: 'named', names: ['Save', 'Opslaan'] }, lastTextButton],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
  },
  {
    // First and last name are parts of one name
    id: 'linkedin-display-name',
    surface: 'display-name',
    editor: [
      'input[id*="firstName" i]',
      'input[id*="lastName" i]',
      'input[name*="firstName" i]',
      'input[name*="lastName" i]',
    ],
    address: ['/edit/'],
    scope: [...anyDialog, 'form', 'main', 'body'],
    submit: [{ kind: 'named', names: ['Save', 'Opslaan'] }, lastTextButton],
    sendKeys: [],
    media: { image: ['img[src^="blob:"]'] },
    parts: true,
  },
  {
    // An InMail has a subject beside its text
    id: 'linkedin-note',
    surface: 'message',
    editor: ['textarea[name="message"]', '#custom-message', 'input[name="subject"]'],
    scope: [...anyDialog, 'form'],
    submit: [
      { kind: 'named', names: ['Send', 'Verzenden', 'Send invitation', 'Uitnodiging verzenden'] },
      lastTextButton,
    ],
    sendKeys: [],
    parts: true,
  },
];
