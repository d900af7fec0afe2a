import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mediaKinds, platforms, surfaces } from '@/engine/draft';
import type { Standing } from '@/messaging/protocol';
import { isReply } from '@/messaging/reply';
import { type Desk, respond, serve } from '@/messaging/server';
import { adapters } from '@/platforms/adapters';
import { fire } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const id = 'test-extension-id';
const page = { id, url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const popup = { id, url: `chrome-extension://${id}/popup.html` };
const draft = { text: 'Dag allemaal', platform: 'x', surface: 'post', media: ['image'] } as const;
const review = { v: 1, id: 'a', kind: 'review', draft };
const health = { v: 1, id: 'a', kind: 'health', state: 'findings', platform: 'x', surface: 'post', findings: 2 };
const tabState = { v: 1, id: 'a', kind: 'tab-state', tabId: 7 };

let standing: Standing;
const desk = {
  ready: vi.fn<Desk['ready']>(async () => {}),
  standing: vi.fn<Desk['standing']>(() => ({ epoch: 'e1', standing })),
  review: vi.fn<Desk['review']>(() => ({ language: 'nl', findings: [], failed: ['insult'] })),
  noteReview: vi.fn<Desk['noteReview']>(),
  noteHealth: vi.fn<Desk['noteHealth']>(),
  noteOutcomes: vi.fn<Desk['noteOutcomes']>(),
  nudge: vi.fn<Desk['nudge']>((_from, _draft, advice) => advice),
  noteHappened: vi.fn<Desk['noteHappened']>(),
  composers: vi.fn<Desk['composers']>(() => adapters.x.composers),
  setAside: vi.fn<Desk['setAside']>(async () => 'done'),
  takeText: vi.fn<Desk['takeText']>(() => 'een tekst'),
  tabState: vi.fn<Desk['tabState']>(async () => null),
};

beforeEach(() => {
  fakeBrowser.reset();
  standing = { watching: 'on', pausedUntil: 0, language: 'nl', whenUnchecked: 'ask' };
  desk.standing.mockImplementation(() => ({ epoch: 'e1', standing }));
});
afterEach(() => {
  vi.clearAllMocks();
});

describe('a page', () => {
  test('gets its draft reviewed, under the id it sent', async () => {
    const reply = await respond(review, page, desk);
    expect(reply).toEqual({
      v: 1,
      id: 'a',
      kind: 'reviewed',
      epoch: 'e1',
      standing,
      advice: { language: 'nl', findings: [], failed: ['insult'] },
    });
    expect(isReply('review', 'a', reply)).toBe(true);
    expect(desk.review).toHaveBeenCalledWith(draft);
    expect(desk.standing).toHaveBeenCalledWith('x');
  });

  test('has what its draft came to noted for the popup', async () => {
    await respond(review, page, desk);
    expect(desk.noteReview).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tabId: 7 }), {
      language: 'nl',
      findings: [],
      failed: ['insult'],
    });
    await respond(review, popup, desk);
    expect(desk.noteReview).toHaveBeenCalledOnce();
  });

  test('has its report noted, with tab and frame as the browser tells them', async () => {
    const reply = await respond(health, page, desk);
    expect(isReply('health', 'a', reply)).toBe(true);
    expect(desk.noteHealth).toHaveBeenCalledWith(
      { kind: 'page', tabId: 7, frameId: 0, platform: 'x', isPrivate: false },
      { state: 'findings', platform: 'x', surface: 'post', findings: 2 },
    );
  });

  test.each(['paused', 'site-off'] as const)('that is %s is left alone: nothing is reviewed', async (watching) => {
    standing = { ...standing, watching };
    const reply = await respond(review, page, desk);
    expect(reply).toMatchObject({ standing: { watching }, advice: { findings: [], failed: [] } });
    expect(desk.review).not.toHaveBeenCalled();
  });

  test.each([
    { kind: 'rule', ruleId: 'insult' },
    { kind: 'words', words: 'Dokter Bibber' },
  ] as const)('may have %o never brought up again, but nothing is remembered of a private window', async (what) => {
    const message = { v: 1, id: 'a', kind: 'set-aside', what };
    const reply = await respond(message, page, desk);
    expect(isReply('set-aside', 'a', reply)).toBe(true);
    expect(reply).toMatchObject({ outcome: 'done' });
    expect(desk.setAside).toHaveBeenCalledExactlyOnceWith(what);
    const hidden = await respond(message, { ...page, tab: { id: 7, incognito: true } }, desk);
    expect(hidden).toMatchObject({ outcome: 'private' });
    expect(desk.setAside).toHaveBeenCalledOnce();
  });

  test('has what became of its warnings counted, but never in a private window', async () => {
    const outcomes = [{ ruleId: 'insult', what: 'seen' }] as const;
    const message = { v: 1, id: 'a', kind: 'outcomes', outcomes };
    expect(isReply('outcomes', 'a', await respond(message, page, desk))).toBe(true);
    expect(desk.noteOutcomes).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ platform: 'x' }), outcomes);
    await respond(message, { ...page, tab: { id: 7, incognito: true } }, desk);
    expect(desk.noteOutcomes).toHaveBeenCalledOnce();
  });

  test('gets its review also when the nudge that goes with it breaks', async () => {
    desk.nudge.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(await respond(review, page, desk)).toMatchObject({ kind: 'reviewed', advice: { failed: ['insult'] } });
    expect(desk.nudge).toHaveBeenCalledOnce();
    await respond(review, popup, desk);
    expect(desk.nudge).toHaveBeenCalledOnce();
  });

  test('tells that something was published, and no page of the extension can', async () => {
    const message = { v: 1, id: 'a', kind: 'happened', what: 'published' };
    expect(isReply('happened', 'a', await respond(message, page, desk))).toBe(true);
    expect(desk.noteHappened).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tabId: 7 }), 'published');
    expect(await respond(message, popup, desk)).toMatchObject({ kind: 'refused', reason: 'sender' });
  });

  test('hears where drafts are written on its platform, and a page of the extension does not', async () => {
    const message = { v: 1, id: 'a', kind: 'composers' };
    const reply = await respond(message, page, desk);
    expect(isReply('composers', 'a', reply)).toBe(true);
    expect(reply).toMatchObject({ composers: adapters.x.composers });
    expect(desk.composers).toHaveBeenCalledExactlyOnceWith('x');
    expect(await respond(message, popup, desk)).toMatchObject({ kind: 'refused', reason: 'sender' });
  });

  test('may not ask about tabs', async () => {
    expect(await respond(tabState, page, desk)).toEqual({ v: 1, id: 'a', kind: 'refused', reason: 'sender' });
    expect(desk.tabState).not.toHaveBeenCalled();
  });
});

describe('a page of the extension', () => {
  test('may ask how a tab stands', async () => {
    const reply = await respond(tabState, popup, desk);
    expect(isReply('tab-state', 'a', reply)).toBe(true);
    expect(desk.tabState).toHaveBeenCalledWith(7);
  });

  test('hears how things stand for the site of that tab', async () => {
    desk.tabState.mockResolvedValueOnce({ state: 'idle', platform: 'instagram', findings: 0 });
    desk.standing.mockImplementation((platform) => ({
      epoch: 'e1',
      standing: { ...standing, watching: platform === 'instagram' ? 'site-off' : 'on' },
    }));
    expect(await respond(tabState, popup, desk)).toMatchObject({ standing: { watching: 'site-off' } });
  });

  test('gets the text that waits for it, which no page of a site does', async () => {
    const message = { v: 1, id: 'a', kind: 'take-text' };
    const reply = await respond(message, popup, desk);
    expect(isReply('take-text', 'a', reply)).toBe(true);
    expect(reply).toMatchObject({ text: 'een tekst' });
    expect(await respond(message, page, desk)).toMatchObject({ kind: 'refused', reason: 'sender' });
    expect(desk.takeText).toHaveBeenCalledOnce();
  });

  test('may have a text checked, paused or not', async () => {
    standing = { ...standing, watching: 'paused' };
    await respond(review, popup, desk);
    expect(desk.review).toHaveBeenCalledOnce();
  });

  test('may not set anything aside: it has the settings', async () => {
    const message = { v: 1, id: 'a', kind: 'set-aside', what: { kind: 'rule', ruleId: 'insult' } };
    expect(await respond(message, popup, desk)).toMatchObject({ kind: 'refused', reason: 'sender' });
    expect(desk.setAside).not.toHaveBeenCalled();
  });

  test('may not report as if it were a tab', async () => {
    expect(await respond(health, popup, desk)).toMatchObject({ kind: 'refused', reason: 'sender' });
    expect(desk.noteHealth).not.toHaveBeenCalled();
  });
});

describe('what is not exactly one of our messages is refused by name:', () => {
  test.each<[string, unknown]>([
    ['a key too many', { ...review, url: 'https://example.org' }],
    ['a key too many in the draft', { ...review, draft: { ...draft, author: 'me' } }],
    ['a rule that does not exist', { v: 1, id: 'a', kind: 'set-aside', what: { kind: 'rule', ruleId: '__proto__' } }],
    ['words among the counts', { v: 1, id: 'a', kind: 'outcomes', outcomes: [{ ruleId: 'insult', what: 'idioot' }] }],
    ['one letter that is fine', { v: 1, id: 'a', kind: 'set-aside', what: { kind: 'words', words: ' e ' } }],
    ['81 that are fine', { v: 1, id: 'a', kind: 'set-aside', what: { kind: 'words', words: 'x'.repeat(81) } }],
    ['two lines that are fine', { v: 1, id: 'a', kind: 'set-aside', what: { kind: 'words', words: 'een\ntwee' } }],
    ['another version', { ...review, v: 2 }],
    ['another kind', { ...review, kind: 'save-settings' }],
    ['a text of 20,001 characters', { ...review, draft: { ...draft, text: 'x'.repeat(20_001) } }],
    ['a text that is none', { ...review, draft: { ...draft, text: 7 } }],
    ['a platform that is none', { ...review, draft: { ...draft, platform: 'myspace' } }],
    ['a fraction of a finding', { ...health, findings: 0.5 }],
    ['an endless id', { ...review, id: 'x'.repeat(65) }],
    ['more than 64 KB', { ...review, draft: { ...draft, text: '\u0001'.repeat(20_000) } }],
    ['what JSON cannot say', { ...review, draft: { ...draft, media: [10n] } }],
    ['nothing', undefined],
    ['null', null],
    ['a list', [review]],
  ])('%s', async (_name, message) => {
    expect(await respond(message, page, desk)).toMatchObject({ v: 1, kind: 'refused', reason: 'malformed' });
    expect(desk.review).not.toHaveBeenCalled();
    expect(desk.noteHealth).not.toHaveBeenCalled();
  });
});

test('a text of exactly 20,000 characters is reviewed', async () => {
  const longest = { ...review, draft: { ...draft, text: 'é'.repeat(20_000) } };
  expect(await respond(longest, page, desk)).toMatchObject({ kind: 'reviewed' });
});

test('a stranger is refused whatever it says', async () => {
  expect(await respond(review, { ...page, url: 'https://example.org/' }, desk)).toMatchObject({ reason: 'sender' });
  expect(desk.review).not.toHaveBeenCalled();
});

test('a review that breaks is a tagged answer without a word of the draft', async () => {
  desk.review.mockImplementationOnce(({ text }) => {
    throw new Error(`cannot read “${text}”`);
  });
  const reply = await respond({ ...review, draft: { ...draft, text: 'canary-7f3a' } }, page, desk);
  expect(reply).toEqual({ v: 1, id: 'a', kind: 'refused', reason: 'failed' });
});

test('settings that cannot be waited for are a tagged answer too', async () => {
  desk.ready.mockRejectedValueOnce(new Error('no'));
  expect(await respond(review, page, desk)).toMatchObject({ kind: 'refused', reason: 'failed' });
});

test('every message that arrives is answered', async () => {
  serve(desk);
  const replies: unknown[] = [];
  for (const message of [review, 'nonsense', undefined]) {
    await fire(fakeBrowser.runtime.onMessage, message, page, (reply: unknown) => replies.push(reply));
  }
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  expect(replies).toMatchObject([{ kind: 'reviewed' }, { kind: 'refused' }, { kind: 'refused' }]);
});

describe('whatever arrives from whomever', () => {
  const nearly = fc.record(
    {
      v: fc.oneof(fc.constant(1), fc.anything()),
      id: fc.oneof(fc.uuid(), fc.anything()),
      kind: fc.oneof(
        fc.constantFrom(
          'review',
          'health',
          'outcomes',
          'set-aside',
          'take-text',
          'tab-state',
          '__proto__',
          'constructor',
        ),
        fc.anything(),
      ),
      tabId: fc.oneof(fc.integer(), fc.anything()),
      state: fc.oneof(fc.constantFrom('idle', 'held'), fc.anything()),
      platform: fc.oneof(fc.constantFrom(...platforms), fc.anything()),
      draft: fc.oneof(
        fc.anything(),
        fc.record(
          {
            text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
            platform: fc.oneof(fc.constantFrom(...platforms), fc.anything()),
            surface: fc.oneof(fc.constantFrom(...surfaces), fc.anything()),
            media: fc.oneof(fc.array(fc.constantFrom(...mediaKinds)), fc.anything()),
            thread: fc.anything(),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );
  const senders = fc.oneof(
    fc.constantFrom<unknown>(
      page,
      popup,
      { ...page, id: 'other' },
      { ...page, url: 'https://example.org/' },
      undefined,
    ),
    fc.anything(),
  );

  test('is answered with a tag, and a stranger changes nothing', async () => {
    const prototype = Reflect.ownKeys(Object.prototype);
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly, fc.anything()), senders, async (message, sender) => {
        vi.clearAllMocks();
        const reply = await respond(message, sender, desk);
        expect(reply).toHaveProperty('v', 1);
        expect(reply).toHaveProperty(
          'kind',
          expect.stringMatching(/^(?:refused|reviewed|noted|set-aside|text|tab-state)$/),
        );
        if (sender !== page && sender !== popup) {
          expect(reply).toMatchObject({ kind: 'refused' });
          expect(desk.review).not.toHaveBeenCalled();
          expect(desk.noteHealth).not.toHaveBeenCalled();
          expect(desk.tabState).not.toHaveBeenCalled();
          expect(desk.setAside).not.toHaveBeenCalled();
          expect(desk.takeText).not.toHaveBeenCalled();
          expect(desk.noteOutcomes).not.toHaveBeenCalled();
        }
        expect(Reflect.ownKeys(Object.prototype)).toEqual(prototype);
      }),
      { numRuns: 10_000 },
    );
  });
});
