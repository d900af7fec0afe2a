import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isoWeek, parseInsights, withOutcomes } from '@/settings/insights';
import { addOutcomes, clearInsights, insightsKey } from '@/settings/stored-insights';
import { stub } from '../stub';

vi.mock('@/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const stored = async () => (await fakeBrowser.storage.local.get(insightsKey))[insightsKey];
const moment = Date.UTC(2026, 10, 21, 12);

beforeEach(() => fakeBrowser.reset());

test.each([
  ['2026-11-21', '2026-W47'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-01', '2020-W53'],
])('%s is in week %s', (day, week) => {
  expect(isoWeek(new Date(`${day}T12:00:00`).getTime())).toBe(week);
});

test('counts grow by week, rule and platform, and hold nothing but integers', async () => {
  await addOutcomes(
    'x',
    [
      { ruleId: 'insult', what: 'seen' },
      { ruleId: 'threat', what: 'seen' },
    ],
    moment,
  );
  await addOutcomes('x', [{ ruleId: 'insult', what: 'posted' }], moment);
  await addOutcomes('facebook', [{ ruleId: 'insult', what: 'seen' }], moment);
  expect(await stored()).toEqual([
    { week: '2026-W47', platform: 'x', rule: 'insult', seen: 1, changed: 0, fixed: 0, posted: 1 },
    { week: '2026-W47', platform: 'x', rule: 'threat', seen: 1, changed: 0, fixed: 0, posted: 0 },
    { week: '2026-W47', platform: 'facebook', rule: 'insult', seen: 1, changed: 0, fixed: 0, posted: 0 },
  ]);
});

test('counts that come at once all count', async () => {
  const seen = [{ ruleId: 'insult', what: 'seen' }] as const;
  await Promise.all(Array.from({ length: 10 }, () => addOutcomes('x', seen, moment)));
  expect(await stored()).toMatchObject([{ seen: 10 }]);
});

test('weeks of more than a year ago go', () => {
  const rows = Array.from({ length: 60 }, (_, index) => isoWeek(moment - (59 - index) * 604_800_000)).reduce(
    (all, week) => withOutcomes(all, week, 'x', [{ ruleId: 'insult', what: 'seen' }]),
    parseInsights(undefined),
  );
  expect(rows).toHaveLength(53);
  expect(rows.at(-1)?.week).toBe('2026-W47');
});

describe('what was stored by something else', () => {
  const good = { week: '2026-W47', platform: 'x', rule: 'insult', seen: 1, changed: 0, fixed: 0, posted: 0 };

  test.each([
    ['is no list', 'rubbish', []],
    ['is a row too', [good, { ...good, seen: 1.5 }, { ...good, text: 'idioot' }, null], [good]],
  ])('%s counts as far as it fits', (_what, raw, rows) => {
    expect(parseInsights(raw)).toEqual(rows);
  });
});

test('clearing leaves nothing', async () => {
  await addOutcomes('x', [{ ruleId: 'insult', what: 'seen' }], moment);
  await clearInsights();
  expect(await stored()).toBeUndefined();
});

test('a full storage is no one’s problem', async () => {
  stub(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(addOutcomes('x', [{ ruleId: 'insult', what: 'seen' }], moment)).resolves.toBeUndefined();
});
