import { describe, expect, test } from 'vitest';
import { languages } from '@/engine/draft';
import { judgeUnder } from '@/messaging/judge-under';
import { combine } from '@/settings/effective-settings';
import { noOrganisation } from '@/settings/managed-policy';
import { defaults, type OwnInstitution } from '@/settings/setting-values';
import { choicesOf } from '@/ui/guideline';
import { sayWelcome } from '@/ui/welcome/messages';

const berkenhof: OwnInstitution = { name: 'De Berkenhof', aliases: [], sector: 'other' };

describe.each(languages)('the examples of the first page in %s', (language) => {
  const say = sayWelcome(language);
  const ways = choicesOf('', []).flatMap(({ institution, roles, sector }) =>
    roles.map((role) => ({ institution, role, sector })),
  );

  test.each(ways)('show a warning to a $role of $institution', ({ institution, role, sector }) => {
    const settings = { ...defaults, affiliations: [{ institution, role }], ownInstitution: berkenhof };
    const text = say(sector === 'school' ? 'schoolExample' : 'hospitalExample');
    const draft = { text, platform: 'linkedin', surface: 'post', media: [] } as const;
    const { findings } = judgeUnder(combine(settings, noOrganisation, []), language)(draft);
    expect(findings.some(({ severity }) => severity !== 'tip')).toBe(true);
  });
});
