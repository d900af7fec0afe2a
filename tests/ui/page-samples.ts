import type { TabState } from '@/messaging/protocol';
import { combine, type Effective } from '@/settings/effective-settings';
import type { InsightRow } from '@/settings/insights';
import { noOrganisation, parseManagedPolicy } from '@/settings/managed-policy';
import { defaults, type Settings } from '@/settings/setting-values';
import type { TabView } from '@/ui/popup/tab-view';
import { ownGuideline } from './own-guideline';

const chosen = (settings: Partial<Settings>): Effective => combine({ ...defaults, ...settings }, noOrganisation, []);

/** Someone who follows two guidelines and changed a thing or two. */
export const trainee = chosen({
  affiliations: [
    { institution: 'umcu', role: 'student' },
    { institution: 'stellingwerf', role: 'pupil' },
  ],
  severities: { 'heated-draft': 'off' },
  checklist: ['two-step-verification'],
});

/** Three weeks of counts. */
export const insightRows: readonly InsightRow[] = [
  { week: '2026-W47', platform: 'x', rule: 'insult', seen: 2, changed: 0, fixed: 0, posted: 1 },
  { week: '2026-W47', platform: 'linkedin', rule: 'missing-disclaimer', seen: 1, changed: 0, fixed: 1, posted: 0 },
  { week: '2026-W45', platform: 'x', rule: 'insult', seen: 2, changed: 1, fixed: 0, posted: 0 },
];

const unreadable = { from: 'user', key: 'settings', reason: 'unreadable' } as const;
const badWord = { from: 'user', key: 'allowedPhrases', item: 'x', reason: 'unknown-value' } as const;

/** Settings to look at and to test with, by name. */
export const settingsSamples = {
  fresh: chosen({}),
  trainee,
  counting: chosen({ insights: true }),
  own: chosen({
    affiliations: [{ institution: 'own', role: 'staff' }],
    ownInstitution: {
      name: 'De Berkenhof',
      aliases: ['Berkenhof', '#deberkenhof', 'berkenhof.nl'],
      sector: 'hospital',
    },
    disclaimers: { nl: 'Ik schrijf hier voor mezelf.' },
    disclaimerInBio: true,
  }),
  added: chosen({ packs: [ownGuideline], affiliations: [{ institution: 'berkenhof', role: 'staff' }] }),
  unreadable: combine(defaults, noOrganisation, [unreadable]),
  partly: combine(trainee.user, noOrganisation, [badWord]),
  stranger: chosen({ affiliations: [{ institution: 'hogwarts', role: 'pupil' }] }),
  'stranger-too': chosen({
    ...trainee.user,
    affiliations: [...trainee.user.affiliations, { institution: 'hogwarts', role: 'pupil' }],
  }),
  'stranger-by-policy': combine(
    defaults,
    parseManagedPolicy({ affiliations: ['hogwarts:student'], colour: 'blue' }),
    [],
  ),
  managed: combine(
    { ...defaults, affiliations: [{ institution: 'own', role: 'parent' }] },
    parseManagedPolicy({
      affiliations: ['umcu:staff'],
      severityOverrides: ['accusation=hold', 'patient-description=loud'],
      disabledRisks: ['repeat-posting'],
      disclaimerNl: 'Ik schrijf dit namens mezelf, niet namens het UMC Utrecht.',
      sites: ['linkedin', 'x'],
      locks: ['affiliations', 'pausedUntil'],
      colour: 'blue',
    }),
    [],
  ),
} as const;

const watched = (tab: Partial<TabState>): TabView => ({
  kind: 'watched',
  platform: 'linkedin',
  tab: { state: 'idle', platform: 'linkedin', findings: 0, ...tab },
});

export const noon = Date.UTC(2026, 10, 21, 11);

interface PopupSample {
  readonly view: TabView;
  readonly effective: Effective;
}

/** Every state of the popup, by name. */
export const popupSamples = {
  idle: { view: watched({}), effective: trainee },
  composing: { view: watched({ state: 'composing' }), effective: trainee },
  findings: {
    view: watched({
      state: 'findings',
      findings: 2,
      noticed: [
        { ruleId: 'patient-description', severity: 'hold' },
        { ruleId: 'missing-disclaimer', severity: 'warn' },
      ],
    }),
    effective: trainee,
  },
  held: {
    view: watched({ state: 'held', findings: 1, noticed: [{ ruleId: 'patient-description', severity: 'hold' }] }),
    effective: trainee,
  },
  unchecked: { view: watched({ state: 'unchecked' }), effective: trainee },
  unsupported: { view: { kind: 'unsupported' }, effective: settingsSamples.fresh },
  silent: { view: { kind: 'silent', platform: 'x' }, effective: trainee },
  unreachable: { view: { kind: 'unreachable' }, effective: trainee },
  paused: { view: watched({}), effective: chosen({ ...trainee.settings, pausedUntil: noon + 1_800_000 }) },
  'site-off': { view: watched({}), effective: chosen({ ...trainee.settings, disabledSites: ['linkedin'] }) },
  unreadable: { view: watched({}), effective: settingsSamples.unreadable },
  partly: { view: watched({}), effective: settingsSamples.partly },
  stranger: { view: watched({}), effective: settingsSamples.stranger },
  'stranger-too': { view: watched({}), effective: settingsSamples['stranger-too'] },
  'stranger-by-policy': { view: watched({}), effective: settingsSamples['stranger-by-policy'] },
  generic: { view: watched({ state: 'composing', surface: 'post', recognition: 'generic' }), effective: trainee },
  lost: {
    view: watched({ state: 'composing', surface: 'post', recognition: 'generic', knownBefore: noon - 18 * 86_400_000 }),
    effective: trainee,
  },
  early: { view: watched({ state: 'composing', surface: 'comment', recognition: 'early' }), effective: trainee },
  'generic-findings': {
    view: watched({ state: 'findings', findings: 1, surface: 'post', recognition: 'generic' }),
    effective: trainee,
  },
  unknown: { view: watched({ recognition: 'none' }), effective: trainee },
  blocked: { view: { kind: 'blocked' }, effective: trainee },
  'no-access': { view: { kind: 'no-access', platform: 'instagram' }, effective: trainee },
  managed: { view: { kind: 'silent', platform: 'facebook' }, effective: settingsSamples.managed },
} as const satisfies Record<string, PopupSample>;

/** Every state of the page behind “Check this text”. */
export const checkSamples = { empty: 'empty', clear: 'clear', found: 'found', failed: 'failed' } as const;
export type CheckSample = keyof typeof checkSamples;
