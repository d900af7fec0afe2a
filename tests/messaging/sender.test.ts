import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { identify, siteMatches } from '@/messaging/sender';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const id = 'test-extension-id';
const page = { id, url: 'https://x.com/compose/post', origin: 'https://x.com', frameId: 0, tab: { id: 7 } };

test('the hosts are those of the four platforms', () => {
  expect(siteMatches.toSorted()).toEqual([
    'https://accountscenter.facebook.com/*',
    'https://accountscenter.instagram.com/*',
    'https://business.facebook.com/*',
    'https://m.facebook.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://web.facebook.com/*',
    'https://www.facebook.com/*',
    'https://www.instagram.com/*',
    'https://www.linkedin.com/*',
    'https://www.messenger.com/*',
    'https://x.com/*',
  ]);
});

test('a content script of a site is known by tab, frame and platform', () => {
  expect(identify({ ...page, documentId: 'D' })).toEqual({
    kind: 'page',
    isPrivate: false,
    tabId: 7,
    frameId: 0,
    platform: 'x',
    documentId: 'D',
  });
  expect(identify({ ...page, url: 'https://www.messenger.com/t/1' })).toMatchObject({ platform: 'facebook' });
});

test('a frame without an address counts by the origin it inherits', () => {
  expect(identify({ ...page, url: 'about:blank', frameId: 3 })).toMatchObject({ platform: 'x', frameId: 3 });
});

test('a page of the extension is one, in a tab or without', () => {
  const url = `chrome-extension://${id}/options.html`;
  expect(identify({ id, url })).toEqual({ kind: 'extension' });
  expect(identify({ id, url, tab: { id: 3 } })).toEqual({ kind: 'extension' });
});

describe('nobody else may speak:', () => {
  test.each([
    ['another extension', { ...page, id: 'other' }],
    ['no id', { ...page, id: undefined }],
    ['a content script without a tab', { ...page, tab: undefined }],
    ['a tab without a number', { ...page, tab: {} }],
    ['another host', { ...page, url: 'https://example.org/', origin: 'https://example.org' }],
    ['a host that only looks alike', { ...page, url: 'https://x.com.example.org/', origin: 'null' }],
    ['a subdomain that is not listed', { ...page, url: 'https://ads.x.com/', origin: 'null' }],
    ['an unencrypted page', { ...page, url: 'http://x.com/', origin: 'http://x.com' }],
    ['an address that holds ours', { ...page, url: `https://evil.example/chrome-extension://${id}/`, origin: 'null' }],
    ['another extension’s page', { ...page, url: `chrome-extension://${id}x/options.html`, origin: 'null' }],
    ['a blank frame without origin', { ...page, url: 'about:blank', origin: undefined }],
    ['nothing', undefined],
    ['a text', 'x.com'],
  ])('%s', (_name, sender) => {
    expect(identify(sender)).toBeNull();
  });

  test('whatever shape the sender has, it is looked at without a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ id: fc.constant(id), url: fc.webUrl(), tab: fc.anything() })),
        (raw) => {
          const sender = identify(raw);
          expect(sender === null || sender.kind === 'page' || sender.kind === 'extension').toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
