import type { ComposerSpec } from './adapter';
import { pageScopes } from './generic';

const textbox = ['[contenteditable="true"][role="textbox"]'];
const dialogs = ['dialog', '[role="dialog"]'];

/**
 * What a page goes by until the background has told it of its platform's places, mostly before anything can be
 * written; and for as long as the background does not answer. Guesses: where one of them fits, what mostly publishes
 * there is held and said to be unchecked; by other keys and buttons a draft still goes out.
 */
export const fallback: readonly ComposerSpec[] = [
  {
    id: 'fallback-post',
    surface: 'post',
    editor: textbox,
    within: dialogs,
    scope: dialogs,
    submit: [{ kind: 'text-only', which: 'last', css: 'button, [role="button"]' }],
    sendKeys: ['ctrl-enter'],
  },
  {
    id: 'fallback-message',
    surface: 'message',
    editor: [...textbox, 'textarea'],
    address: ['/direct/', '/messages', 'messenger.com'],
    scope: pageScopes,
    submit: [],
    sendKeys: ['enter', 'ctrl-enter'],
  },
  {
    // Where an answer is written Enter mostly sends it; elsewhere it makes a line
    id: 'fallback-answer',
    surface: 'comment',
    editor: [...textbox, 'form textarea'],
    within: ['form', 'article', '[role="article"]'],
    scope: pageScopes,
    submit: [],
    sendKeys: ['enter', 'ctrl-enter'],
  },
  {
    id: 'fallback',
    surface: 'post',
    editor: textbox,
    scope: pageScopes,
    submit: [{ kind: 'selector', css: '[data-testid="tweetButtonInline"]' }],
    sendKeys: ['ctrl-enter'],
  },
];
