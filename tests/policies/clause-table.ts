import type { Severity } from '@/engine/finding';
import type { RuleId } from '@/engine/rule-ids';

/** Ways in which a clause is served: profile check, nudge, checklist, help route, explanation, or leaving in peace. */
type Way = 'profile' | 'nudges' | 'checklist' | 'help' | 'why' | 'permits';

export interface Row {
  readonly clause: string;
  readonly rules?: Partial<Record<RuleId, Severity>>;
  readonly ways?: readonly Way[];
}

/** What each guideline asks, clause by clause, and how strictly. A pack may ask more, never less. */
export const clauseTable: Readonly<Record<string, readonly Row[]>> = {
  'umc-utrecht-nl': [
    {
      clause: 'N1',
      rules: { insult: 'warn', threat: 'hold', accusation: 'warn', 'alcohol-party': 'tip' },
      ways: ['help'],
    },
    { clause: 'N2', rules: { 'patient-description': 'hold' } },
    { clause: 'N3', rules: { 'lecture-material': 'hold', 'people-in-media': 'hold' }, ways: ['help'] },
    { clause: 'N4', rules: { 'heated-draft': 'warn', doubt: 'warn' }, ways: ['why'] },
    { clause: 'N5', rules: { 'brand-and-logo': 'warn' }, ways: ['profile'] },
    { clause: 'N6', rules: { 'missing-disclaimer': 'warn', 'speaks-for-institution': 'warn' }, ways: ['profile'] },
    { clause: 'N7', ways: ['checklist'] },
    { clause: 'N8', rules: { 'undisclosed-affiliation': 'warn' }, ways: ['help'] },
    { clause: 'N9', rules: { 'sexual-harassment': 'hold' }, ways: ['help'] },
    { clause: '2', rules: { 'covert-recording': 'hold' }, ways: ['why'] },
    { clause: '3', rules: { 'press-contact': 'warn' }, ways: ['help'] },
  ],
  'umc-utrecht-en': [
    { clause: '1', rules: { 'heated-draft': 'warn', doubt: 'warn' }, ways: ['why'] },
    { clause: '2', rules: { insult: 'warn', 'unprofessional-language': 'tip' }, ways: ['why', 'help'] },
    {
      clause: '3',
      rules: {
        'confidential-information': 'hold',
        'personal-data': 'hold',
        'patient-description': 'hold',
        'people-in-media': 'hold',
      },
    },
    {
      clause: '4',
      rules: { 'lecture-material': 'hold', 'people-in-media': 'hold', 'covert-recording': 'hold' },
      ways: ['help'],
    },
    { clause: '5', rules: { 'brand-and-logo': 'warn' }, ways: ['profile'] },
    {
      clause: '6',
      rules: { 'missing-disclaimer': 'warn', 'speaks-for-institution': 'warn', 'profile-disclaimer': 'warn' },
      ways: ['profile', 'permits'],
    },
    { clause: 'safety', rules: { threat: 'hold', insult: 'warn', 'sexual-harassment': 'hold' }, ways: ['help'] },
    { clause: '7', rules: { 'press-contact': 'warn' }, ways: ['help'] },
  ],
  'stellingwerf-college': [
    { clause: 'scope-2', ways: ['permits'] },
    { clause: 'A1', rules: { 'confidential-information': 'hold', 'personal-data': 'hold' } },
    { clause: 'A2', rules: { insult: 'warn', 'unprofessional-language': 'tip' } },
    { clause: 'A3', rules: { insult: 'warn', 'unprofessional-language': 'tip' } },
    { clause: 'A4', ways: ['why'] },
    { clause: 'A5', rules: { 'people-in-media': 'hold' } },
    { clause: 'A6', rules: { 'pupil-contact': 'tip' }, ways: ['nudges'] },
    { clause: 'A7', ways: ['why'] },
    { clause: 'B1', rules: { 'undisclosed-affiliation': 'warn' } },
    { clause: 'B2', rules: { 'heated-draft': 'warn', 'discussion-with-pupil-or-parent': 'warn' }, ways: ['help'] },
    { clause: 'B3', rules: { doubt: 'warn' }, ways: ['help'] },
    { clause: 'B4', rules: { 'leader-as-representative': 'warn' } },
    { clause: 'C1', rules: { 'confidential-information': 'hold', accusation: 'warn' } },
    { clause: 'C2', rules: { 'undisclosed-affiliation': 'warn' } },
    { clause: 'C3', rules: { 'missing-disclaimer': 'warn' } },
    { clause: 'bedenk-realtime', ways: ['why'] },
    { clause: 'bedenk-copyright', rules: { 'unattributed-copy': 'warn' } },
    { clause: 'bedenk-manners', rules: { accusation: 'warn', insult: 'warn', 'unprofessional-language': 'tip' } },
    { clause: 'bedenk-work', rules: { unsubstantiated: 'tip' } },
    { clause: 'bedenk-substance', rules: { unsubstantiated: 'tip' } },
    { clause: 'bedenk-grey', rules: { 'missing-disclaimer': 'tip' } },
  ],
  'clusius-college': [
    { clause: '1', rules: { 'personal-data': 'hold', 'unattributed-copy': 'warn' } },
    { clause: '2', rules: { 'speaks-for-institution': 'warn', accusation: 'warn', doubt: 'warn' } },
    { clause: '3', rules: { insult: 'hold' } },
    { clause: '4', rules: { 'missing-disclaimer': 'warn' } },
    { clause: '5', ways: ['why'] },
    { clause: '6', rules: { 'confidential-information': 'hold' } },
    { clause: '7', rules: { 'unattributed-copy': 'warn', 'missing-disclaimer': 'warn' }, ways: ['nudges'] },
    {
      clause: '8',
      rules: {
        doubt: 'warn',
        'unprofessional-language': 'tip',
        'brand-and-logo': 'warn',
        'unattributed-copy': 'warn',
        'people-in-media': 'hold',
      },
      ways: ['profile', 'nudges', 'checklist'],
    },
    { clause: '9', ways: ['why'] },
    { clause: '10', ways: ['permits'] },
    { clause: 'profile-3', ways: ['why'] },
    { clause: 'profile-4', rules: { 'people-in-media': 'hold' }, ways: ['help'] },
    { clause: 'profile-5', ways: ['help'] },
  ],
  kempenkind: [
    { clause: '1', ways: ['permits'] },
    { clause: '2', rules: { 'missing-disclaimer': 'warn' } },
    { clause: '3', rules: { 'confidential-information': 'hold' } },
    { clause: '4', rules: { 'discussion-with-pupil-or-parent': 'warn' } },
    { clause: '5', rules: { 'leader-as-representative': 'hold', doubt: 'warn' } },
    { clause: '6', ways: ['why'] },
    { clause: '7', ways: ['why'] },
    { clause: '8', rules: { doubt: 'warn' }, ways: ['help'] },
    { clause: '9', ways: ['why', 'help'] },
    { clause: '10', ways: ['why'] },
    { clause: 'example-donts', rules: { 'alcohol-party': 'tip', 'unprofessional-language': 'tip' } },
    {
      clause: 'example-safety',
      rules: { insult: 'hold', threat: 'hold', 'sexual-harassment': 'hold', 'press-contact': 'warn' },
      ways: ['help'],
    },
    { clause: 'background-nature', ways: ['why'] },
    { clause: 'background-edit', rules: { 'edit-transparency': 'tip' }, ways: ['nudges'] },
    { clause: 'background-copyright', rules: { 'unattributed-copy': 'warn' } },
    { clause: 'background-manners', rules: { accusation: 'warn' } },
    { clause: 'background-substance', rules: { unsubstantiated: 'tip' } },
    { clause: 'background-blog', rules: { 'missing-disclaimer': 'warn' } },
  ],
};
