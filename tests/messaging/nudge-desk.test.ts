import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice } from '@/engine/advice';
import type { Draft } from '@/engine/draft';
import { nudgeDesk } from '@/messaging/nudge-desk';
import type { PageSender } from '@/messaging/server';
import { combine } from '@/settings/effective-settings';
import { noOrganisation, parseManagedPolicy } from '@/settings/managed-policy';
import { defaults, type Settings } from '@/settings/setting-values';
import { momentsKey } from '@/settings/stored-moments';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const hour = 3_600_000;
const teacher: Settings = { ...defaults, affiliations: [{ institution: 'stellingwerf', role: 'staff' }] };
const message: Draft = { text: 'Tot morgen', platform: 'instagram', surface: 'message', media: [] };
const plain: Advice = { language: 'nl', findings: [], failed: [] };
const tab = (tabId: number, frameId = 0): PageSender => ({
  kind: 'page',
  tabId,
  frameId,
  platform: 'instagram',
  isPrivate: false,
});

function open(settings = teacher, organisation = noOrganisation) {
  const desk = nudgeDesk(() => combine(settings, organisation, []));
  const nudges = (from = tab(1)) => desk.nudge(from, message, plain).findings.map(({ nudge }) => nudge);
  /** Asks again until what is stored was read. */
  const first = (from = tab(1)) => vi.waitFor(() => expect(nudges(from)).toEqual(['pupil']));
  return { nudges, first };
}

const settle = async (): Promise<void> => void (await fakeBrowser.storage.local.get(momentsKey));

beforeEach(() => fakeBrowser.reset());

test('a nudge whose rule is switched off does not come, whoever switched it off', async () => {
  const mine = open({ ...teacher, severities: { 'pupil-contact': 'off' } });
  const theirs = open(teacher, parseManagedPolicy({ disabledRisks: ['pupil-contact'] }));
  await open().first();
  expect(mine.nudges()).toEqual([]);
  expect(theirs.nudges()).toEqual([]);
});

test('a nudge of yesterday does not come again because the worker woke', async () => {
  const said = { pupil: Date.now() - 24 * hour };
  await fakeBrowser.storage.local.set({ [momentsKey]: { published: [], deleted: 0, accepted: 0, said } });
  const { nudges } = open();
  expect(nudges()).toEqual([]);
  await settle();
  await settle();
  expect(nudges()).toEqual([]);
});

test('a nudge stays where it was given, and does not come in another tab or frame', async () => {
  const { nudges, first } = open();
  await first();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get(momentsKey)).not.toEqual({}));
  expect(nudges(tab(1))).toEqual(['pupil']);
  expect(nudges(tab(2))).toEqual([]);
  expect(nudges(tab(1, 7))).toEqual([]);
});
