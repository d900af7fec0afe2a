import type { Site } from './adapter';

/** What the content script on this platform brings along; the places come from the background. */
export const linkedinSite = {
  platform: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  shadowHosts: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
  certain: [
    {
      id: 'linkedin-certain',
      surface: 'post',
      editor: [
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[data-test-modal-id="sharebox"] .ql-editor[contenteditable="true"]',
      ],
      scope: ['dialog', '[role="dialog"]'],
      submit: [
        { kind: 'selector', css: '.share-actions__primary-action' },
        { kind: 'text-only', which: 'last', css: 'button' },
      ],
      sendKeys: ['ctrl-enter'],
    },
  ],
} as const satisfies Site;
