import type { ComposerSpec } from './adapter';
import { pageScopes } from './generic';

const textbox = ['[contenteditable="true"][role="textbox"]'];
const dialogs = ['dialog', '[role="dialog"]'];
const buttons = 'button, [role="button"]';

/**
 * What a page goes by until the background has told it of its platform's places, mostly before anything can be
 * written; and for as long as the background does not answer. Only posts of which both the editor and what publishes
 * it are certain by then are held. In answers, messages and profiles nothing is: there the text is checked and the
 * banner shown, as in any place that is not known.
 */
export const fallback: readonly ComposerSpec[] = [
  {
    id: 'fallback-x',
    surface: 'post',
    editor: ['[data-testid^="tweetTextarea_"][contenteditable="true"]'],
    scope: pageScopes,
    submit: [{ kind: 'selector', css: '[data-testid^="tweetButton"]' }],
    sendKeys: ['ctrl-enter'],
    parts: true,
  },
  {
    id: 'fallback-linkedin',
    surface: 'post',
    editor: [
      '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
      '[data-test-modal-id="sharebox"] .ql-editor[contenteditable="true"]',
    ],
    scope: dialogs,
    submit: [
      { kind: 'selector', css: '.share-actions__primary-action' },
      { kind: 'text-only', which: 'last', css: buttons },
    ],
    sendKeys: ['ctrl-enter'],
  },
  {
    id: 'fallback-facebook',
    surface: 'post',
    editor: textbox,
    address: ['facebook.com'],
    outside: ['[role="article"]'],
    scope: dialogs,
    scopeHolds: ['[type="file"][accept^="image/"]'],
    submit: [{ kind: 'text-only', which: 'last', css: buttons }],
    sendKeys: ['ctrl-enter'],
  },
  {
    id: 'fallback-instagram',
    surface: 'post',
    editor: textbox,
    address: ['instagram.com'],
    scope: dialogs,
    submit: [{ kind: 'text-only', which: 'first', css: buttons }],
    sendKeys: ['ctrl-enter'],
  },
];
