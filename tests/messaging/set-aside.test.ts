import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setAside } from '@/messaging/set-aside';
import { combine } from '@/settings/effective-settings';
import { parseManagedPolicy } from '@/settings/managed-policy';
import { defaults, most } from '@/settings/setting-values';
import { loadSettings, saveSettings } from '@/settings/settings';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const under = (policy: object) => combine(defaults, parseManagedPolicy(policy), []);
const free = under({});
const rule = { kind: 'rule', ruleId: 'insult' } as const;
const words = { kind: 'words', words: 'Dokter Bibber' } as const;

beforeEach(() => fakeBrowser.reset());

test('a rule is switched off beside the earlier choices', async () => {
  await saveSettings({ severities: { threat: 'warn' }, disclaimerInBio: true });
  expect(await setAside(rule, free)).toBe('done');
  expect(await loadSettings()).toMatchObject({ severities: { threat: 'warn', insult: 'off' }, disclaimerInBio: true });
});

test('words join the list once', async () => {
  await saveSettings({ allowedPhrases: ['spoed'] });
  await setAside(words, free);
  expect(await setAside(words, free)).toBe('done');
  expect((await loadSettings()).allowedPhrases).toEqual(['spoed', 'Dokter Bibber']);
});

test('two that come at once both count', async () => {
  await Promise.all([
    setAside(words, free),
    setAside({ kind: 'words', words: 'spoed' }, free),
    setAside(rule, free),
    setAside({ kind: 'rule', ruleId: 'threat' }, free),
  ]);
  const { allowedPhrases, severities } = await loadSettings();
  expect([...allowedPhrases].sort()).toEqual(['Dokter Bibber', 'spoed']);
  expect(severities).toEqual({ insult: 'off', threat: 'off' });
});

describe('what the organisation decides stays as it is:', () => {
  test.each([
    ['every severity', { locks: ['severities'] }, rule],
    ['the severity of this rule', { severityOverrides: ['insult=hold'] }, rule],
    ['the list of words', { locks: ['allowedPhrases'] }, words],
    ['everything', { lockSettings: true }, words],
  ] as const)('%s', async (_what, policy, what) => {
    expect(await setAside(what, under(policy))).toBe('locked');
    expect(await loadSettings()).toEqual(defaults);
  });
});

test('the severity of another rule is no reason to refuse', async () => {
  expect(await setAside(rule, under({ severityOverrides: ['threat=hold'] }))).toBe('done');
});

test('a full list takes no more', async () => {
  const allowedPhrases = Array.from({ length: most.phrases }, (_, index) => `woord ${index}`);
  expect(await setAside(words, combine({ ...defaults, allowedPhrases }, free.organisation, []))).toBe('full');
});

test('storage that is full is said', async () => {
  stub(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await setAside(rule, free)).toBe('failed');
});
