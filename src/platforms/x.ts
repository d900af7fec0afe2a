import type { Adapter, MediaSelectors } from './adapter';
import { xSite } from './x-site';

// Test ids are the same in every interface language, so labels are not needed here
const draftEditor = ['[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]'];
const media: MediaSelectors = {
  image: ['[data-testid="attachments"] img', '[data-testid="tweetPhoto"] img', 'img[src^="blob:"]'],
  video: ['[data-testid="attachments"] video', 'video[src^="blob:"]'],
};
const dialogSubmit = [{ kind: 'selector', css: '[data-testid="tweetButton"]' }] as const;
const inlineSubmit = [{ kind: 'selector', css: '[data-testid="tweetButtonInline"]' }] as const;
const repliedTo = ['article[data-testid="tweet"]'];

export const x = {
  ...xSite,
  composers: [
    {
      id: 'x-reply-dialog',
      surface: 'reply',
      editor: draftEditor,
      within: ['[role="dialog"]'],
      scope: ['[role="dialog"]'],
      scopeHolds: repliedTo,
      submit: dialogSubmit,
      sendKeys: ['ctrl-enter'],
      media,
      thread: ['article[data-testid="tweet"] [data-testid="tweetText"]', 'article[data-testid="tweet"]'],
      parts: true,
    },
    {
      id: 'x-post-dialog',
      surface: 'post',
      editor: draftEditor,
      within: ['[role="dialog"]'],
      scope: ['[role="dialog"]'],
      submit: dialogSubmit,
      sendKeys: ['ctrl-enter'],
      media,
      parts: true,
    },
    {
      id: 'x-reply-inline',
      surface: 'reply',
      editor: draftEditor,
      address: ['/status/'],
      scope: ['[data-testid="inline_reply_offscreen"]', '[data-testid="primaryColumn"]', 'main', 'body'],
      submit: inlineSubmit,
      sendKeys: ['ctrl-enter'],
      media: { image: ['[data-testid="attachments"] img'], video: ['[data-testid="attachments"] video'] },
      thread: ['article[data-testid="tweet"] [data-testid="tweetText"]', 'article[data-testid="tweet"]'],
      parts: true,
    },
    {
      id: 'x-post-inline',
      surface: 'post',
      editor: draftEditor,
      scope: ['[data-testid="primaryColumn"]', 'main', 'body'],
      submit: inlineSubmit,
      sendKeys: ['ctrl-enter'],
      media: { image: ['[data-testid="attachments"] img'], video: ['[data-testid="attachments"] video'] },
      parts: true,
    },
    {
      id: 'x-message',
      surface: 'message',
      editor: ['textarea[data-testid="dm-composer-textarea"]'],
      scope: ['form', '[data-testid="dm-container"]', 'main', 'body'],
      submit: [{ kind: 'selector', css: '[data-testid="dm-composer-send-button"]' }],
      sendKeys: ['enter', 'ctrl-enter'],
    },
  ],
} as const satisfies Adapter;
