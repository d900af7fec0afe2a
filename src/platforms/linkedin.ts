import type { Adapter } from './adapter';
import { linkedinSite } from './linkedin-site';

export const tiptap = [
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
  '.tiptap.ProseMirror[contenteditable="true"]',
];
const savedBy = ['Save', 'Opslaan'];
const quill = ['.ql-editor[contenteditable="true"]', '[data-test-ql-editor-contenteditable="true"]'];
export const anyDialog = ['dialog', '[role="dialog"]'];
// Icons keep their sprite in every language; what shows text and no icon in the footer is what publishes
export const lastTextButton = { kind: 'text-only', which: 'last', css: 'button' } as const;

export const linkedin = {
  ...linkedinSite,
  composers: [
    {
      id: 'linkedin-message',
      surface: 'message',
      editor: ['.msg-form__contenteditable[contenteditable="true"]', '.msg-form [contenteditable="true"]'],
      scope: ['form.msg-form', '.msg-form'],
      submit: [
        { kind: 'selector', css: '.msg-form__send-button, .msg-form__send-btn' },
        { kind: 'selector', css: 'button[type="submit"]' },
      ],
      // Whoever chose that Enter sends sees a hint in the place of the button
      sendKeys: ['enter-without-button', 'ctrl-enter'],
    },
    {
      id: 'linkedin-post-dialog',
      surface: 'post',
      editor: ['[componentkey="ShareBox_textEditor"][contenteditable="true"]'],
      scope: anyDialog,
      submit: [lastTextButton],
      sendKeys: ['ctrl-enter'],
      media: {
        image: ['#ShareBoxpreviewCard img', 'img[src^="blob:"]'],
        video: ['#ShareBoxpreviewCard video', 'video'],
      },
      thread: ['[componentkey*="reshare" i]'],
      savedBy,
    },
    {
      id: 'linkedin-post-quill',
      surface: 'post',
      editor: quill,
      within: ['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', '.share-creation-state', ...anyDialog],
      scope: ['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', ...anyDialog],
      submit: [{ kind: 'selector', css: '.share-actions__primary-action' }, lastTextButton],
      sendKeys: ['ctrl-enter'],
      media: {
        image: [
          '.share-creation-state__preview-container img',
          '.update-components-image__image',
          '.media-editor-file-manager__file-preview img',
          'img[src^="blob:"]',
        ],
        video: ['.share-creation-state__preview-container video', 'video'],
      },
      thread: ['.update-components-mini-update-v2', '.feed-shared-mini-update-v2'],
      savedBy,
    },
    {
      id: 'linkedin-reply',
      surface: 'reply',
      editor: [...tiptap, ...quill],
      within: ['[componentkey^="replaceableComment_"]', '.comments-comment-item'],
      scope: ['[componentkey^="commentBox-"]', '.comments-comment-box', '[componentkey^="replaceableComment_"]'],
      submit: [
        { kind: 'selector', css: '[componentkey*="commentButtonSection"] button' },
        { kind: 'selector', css: '.comments-comment-box__submit-button' },
        lastTextButton,
      ],
      sendKeys: ['ctrl-enter'],
      thread: ['[componentkey^="replaceableComment_"]', '[role="listitem"]'],
    },
    {
      id: 'linkedin-comment',
      surface: 'comment',
      editor: [...tiptap, ...quill],
      within: ['[componentkey^="commentBox-"]', '.comments-comment-box', '[role="listitem"]'],
      scope: ['[componentkey^="commentBox-"]', '.comments-comment-box', '[role="listitem"]'],
      submit: [
        { kind: 'selector', css: '[componentkey*="commentButtonSection"] button' },
        { kind: 'selector', css: '.comments-comment-box__submit-button' },
        lastTextButton,
      ],
      sendKeys: ['ctrl-enter'],
      thread: ['[role="listitem"]'],
    },
    {
      id: 'linkedin-post-tiptap',
      surface: 'post',
      editor: tiptap,
      within: anyDialog,
      scope: anyDialog,
      submit: [lastTextButton],
      sendKeys: ['ctrl-enter'],
      media: { image: ['#ShareBoxpreviewCard img', 'img[src^="blob:"]'], video: ['video'] },
    },
  ],
} as const satisfies Adapter;
