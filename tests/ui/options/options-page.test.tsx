// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '@/engine/draft';
import { bundledPacks } from '@/policies/packs';
import { rules } from '@/rules/index';
import { combine, type Effective } from '@/settings/effective-settings';
import { noOrganisation } from '@/settings/managed-policy';
import { defaults, type Settings } from '@/settings/setting-values';
import { OptionsPage } from '@/ui/options/options-page';
import type { OptionsProps } from '@/ui/options/options-props';
import { insightRows, settingsSamples, trainee } from '../page-samples';
import { drawPage, now } from '../stage';

function open(
  effective: Effective,
  language: Language = 'nl',
  saving: OptionsProps['saving'] = 'idle',
  insights: OptionsProps['insights'] = [],
) {
  const save = vi.fn<OptionsProps['save']>();
  const reset = vi.fn<OptionsProps['reset']>();
  const saveFile = vi.fn<OptionsProps['saveFile']>();
  const clearInsights = vi.fn<OptionsProps['clearInsights']>();
  const page = drawPage(
    <OptionsPage
      effective={effective}
      language={language}
      rules={rules}
      save={save}
      reset={reset}
      saveFile={saveFile}
      saving={saving}
      insights={insights}
      clearInsights={clearInsights}
      thisWeek="2026-W47"
    />,
  );
  const lastSaved = (): Partial<Settings> => save.mock.lastCall?.[0] ?? {};
  return { ...page, save, reset, saveFile, clearInsights, lastSaved };
}

afterEach(() => now(() => render(null, document.body)));

describe('where the author belongs', () => {
  test('starts with nothing, and adds the first institution with a role it knows', () => {
    const { text, press, lastSaved } = open(settingsSamples.fresh);
    expect(text()).toContain('Nog niets gekozen');
    press('Instelling toevoegen');
    expect(lastSaved()).toEqual({ affiliations: [{ institution: 'umcu', role: 'student' }] });
  });

  test('allows several, and removes the one that was meant', () => {
    const { press, lastSaved } = open(trainee);
    press('Verwijder UMC Utrecht');
    expect(lastSaved()).toEqual({ affiliations: [{ institution: 'stellingwerf', role: 'pupil' }] });
    press('Instelling toevoegen');
    expect(lastSaved().affiliations).toHaveLength(3);
  });

  test('keeps the role that the new institution knows too, and else takes one that it knows', () => {
    const { choose, lastSaved } = open(trainee);
    choose('Instelling', 'clusius');
    expect(lastSaved().affiliations?.[0]).toEqual({ institution: 'clusius', role: 'student' });
    choose('Instelling', 'kempenkind');
    expect(lastSaved().affiliations?.[0]).toEqual({ institution: 'kempenkind', role: 'staff' });
  });

  test('stores an own institution once it has a name, with one alias a line', () => {
    const { write, lastSaved } = open(
      combine({ ...defaults, affiliations: [{ institution: 'own', role: 'staff' }] }, noOrganisation, []),
    );
    write('Hoe heet die nog meer?', ' Berkenhof \n\n#deberkenhof\nBerkenhof');
    expect(lastSaved()).toEqual({ ownInstitution: null });
    write('Naam van je instelling', 'De Berkenhof');
    expect(lastSaved()).toEqual({
      ownInstitution: { name: 'De Berkenhof', aliases: ['Berkenhof', '#deberkenhof'], sector: 'other' },
    });
  });

  test('changes the language', () => {
    const { choose, lastSaved } = open(trainee);
    choose('Taal van Bezint', 'en');
    expect(lastSaved()).toEqual({ language: 'en' });
  });
});

describe('the rules', () => {
  test('are all there, each with what the guideline says', () => {
    const { text, select } = open(trainee);
    for (const { title } of rules) expect(text()).toContain(title.nl);
    const [first] = rules;
    if (!first) throw new Error('no rules');
    expect(select(first.title.nl).selectedOptions[0]?.textContent).toBe('Richtlijn: vasthouden');
  });

  test('are changed one by one, and go back to the guideline', () => {
    const { choose, lastSaved } = open(trainee);
    const heated = rules.find(({ id }) => id === 'heated-draft');
    const insult = rules.find(({ id }) => id === 'insult');
    if (!heated || !insult) throw new Error('no rules');
    choose(insult.title.nl, 'hold');
    expect(lastSaved()).toEqual({ severities: { 'heated-draft': 'off', insult: 'hold' } });
    choose(heated.title.nl, 'guideline');
    expect(lastSaved()).toEqual({ severities: {} });
  });

  test('that the author switched off are listed apart, and come back on', () => {
    const { text, press, lastSaved } = open(trainee);
    expect(text()).toContain('Door jou uitgezet');
    press(`Weer aanzetten ${rules.find(({ id }) => id === 'heated-draft')?.title.nl}`);
    expect(lastSaved()).toEqual({ severities: {} });
  });

  test('that the organisation switched off are not for the author to switch on', () => {
    expect(open(settingsSamples.managed).text()).not.toContain('Door jou uitgezet');
  });

  test('are found by their own words, and the number found is said', () => {
    const { write, text } = open(trainee);
    write('Zoek in de instellingen', 'patiënt', 'input');
    expect(document.querySelectorAll('.rule').length).toBeLessThan(rules.length);
    expect(document.querySelector('.rules')?.textContent).toContain('patiënt');
    write('Zoek in de instellingen', 'xyzzy', 'input');
    expect(text()).toContain('Niets met “xyzzy”.');
  });

  test('show examples in the language of the page', () => {
    open(trainee, 'en');
    const [first] = rules;
    const shown = document.querySelector('.rule .examples.flagged')?.textContent;
    for (const { language, text } of first?.examples.flagged ?? []) {
      if (language === 'en') expect(shown).toContain(text);
      else expect(shown).not.toContain(text);
    }
  });
});

describe('the line about speaking for oneself', () => {
  test('shows each institution’s own, and says which is official', () => {
    const { text } = open(trainee);
    const official = [...document.querySelectorAll('#disclaimer section')].flatMap((section) =>
      section.textContent?.includes('Officiële tekst') ? [section.getAttribute('aria-label')] : [],
    );
    expect(official).toContain('UMC Utrecht');
    expect(text()).toContain('los van eventuele officiële standpunten van het Stellingwerf College');
  });

  test('is there short and long, in both languages, and can be copied for a bio', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    const { press, buttons, text } = open(trainee);
    const lines = [...document.querySelectorAll('#disclaimer section [lang]')];
    expect(lines.filter((line) => line.getAttribute('lang') === 'en')).toHaveLength(4);
    expect(lines.filter((line) => line.getAttribute('lang') === 'nl')).toHaveLength(4);
    press(buttons().find((name) => name.startsWith('Kopieer “')) ?? '');
    await vi.waitFor(() => expect(text()).toContain('Gekopieerd.'));
    expect(lines.map(({ textContent }) => textContent)).toContain(copied[0]);
    vi.unstubAllGlobals();
  });

  test('is replaced by the author’s, and comes back when that is emptied', () => {
    const { write, lastSaved } = open(settingsSamples.own);
    write('Eigen zin in het Engels', 'I speak for myself here.');
    expect(lastSaved()).toEqual({
      disclaimers: { nl: 'Ik schrijf hier voor mezelf.', en: 'I speak for myself here.' },
    });
    write('Korte zin in het Nederlands', '(voor mezelf)');
    expect(lastSaved()).toEqual({
      disclaimers: { nl: 'Ik schrijf hier voor mezelf.', nlShort: '(voor mezelf)' },
    });
    write('Eigen zin in het Nederlands', '  ');
    expect(lastSaved()).toEqual({ disclaimers: {} });
  });

  test('can stand in the bio, with a word about who does not accept that', () => {
    const { tick, lastSaved, text } = open(trainee);
    expect(text()).toContain('Niet geaccepteerd door: ');
    tick('Deze boodschap staat in mijn bio');
    expect(lastSaved()).toEqual({ disclaimerInBio: true });
  });
});

describe('the other cards', () => {
  test('tick off the account checklist', () => {
    const { box, tick, lastSaved } = open(trainee);
    expect(box('Zet tweestapsverificatie aan').checked).toBe(true);
    tick('Zeg in je bio');
    expect(lastSaved()).toEqual({ checklist: ['two-step-verification', 'bio-disclaimer'] });
    tick('Zet tweestapsverificatie aan');
    expect(lastSaved()).toEqual({ checklist: [] });
  });

  test.each(['fresh', 'trainee', 'own', 'added'] as const)(
    'the checklist of %s speaks of sign-in, bio, logo and whom you follow',
    (name) => {
      const { box } = open(settingsSamples[name]);
      for (const item of ['Zet tweestapsverificatie aan', 'Zeg in je bio', 'Loop na wie je volgt']) {
        expect(box(item).checked).toBe(
          settingsSamples[name].user.checklist.includes('two-step-verification') && item.startsWith('Zet'),
        );
      }
      expect(document.getElementById('checklist')?.textContent).toMatch(/logo/u);
      const hosts = [...document.querySelectorAll('#checklist a')].map(
        (link) => new URL(link.getAttribute('href') ?? '').host,
      );
      expect(hosts).toEqual([
        'accountscenter.instagram.com',
        'www.linkedin.com',
        'x.com',
        'accountscenter.facebook.com',
      ]);
    },
  );

  test('switch a site off', () => {
    const { tick, lastSaved } = open(trainee);
    tick('Facebook');
    expect(lastSaved()).toEqual({ disabledSites: ['facebook'] });
  });

  test('keep phrases that are always fine, one a line', () => {
    const { press, write, lastSaved } = open(
      combine({ ...defaults, allowedPhrases: ['spoed', 'code rood'] }, noOrganisation, []),
    );
    write('Woorden toevoegen', 'Dokter Bibber\n\n x \nspoed');
    expect(lastSaved()).toEqual({ allowedPhrases: ['spoed', 'code rood', 'Dokter Bibber'] });
    press('Verwijder code rood');
    expect(lastSaved()).toEqual({ allowedPhrases: ['spoed'] });
  });

  test('reset only after a second yes', () => {
    const { press, reset } = open(trainee);
    press('Alles terugzetten');
    expect(reset).not.toHaveBeenCalled();
    press('Nee, laat staan');
    press('Alles terugzetten');
    press('Ja, zet terug');
    expect(reset).toHaveBeenCalledOnce();
  });

  test.each([
    ['saved', 'Opgeslagen'],
    ['failed', 'Opslaan lukte niet. Je vorige keuze geldt nog.'],
  ] as const)('say that a change %s', (saving, words) => {
    open(trainee, 'nl', saving);
    expect(document.querySelector('.toast')?.textContent).toBe(words);
  });
});

describe('what becomes of warnings', () => {
  const counting = combine({ ...defaults, insights: true }, noOrganisation, []);

  test('is counted only for who switched it on', () => {
    const { box, tick, lastSaved } = open(settingsSamples.fresh);
    expect(box('Houd de tellingen bij').checked).toBe(false);
    tick('Houd de tellingen bij');
    expect(lastSaved()).toEqual({ insights: true });
    expect(document.querySelector('#insights svg')).toBeNull();
    expect(open(counting).text()).toContain('Nog niets geteld');
  });

  test('is drawn by week, and stands in tables by week, subject and site', () => {
    const { press, text } = open(counting, 'nl', 'idle', insightRows);
    const chart = () => document.querySelector('#insights svg');
    expect(chart()?.getAttribute('aria-label')).toBe('Gezien, de laatste 12 weken');
    expect(chart()?.querySelectorAll('rect')).toHaveLength(12);
    press('Toch geplaatst · 1');
    expect(chart()?.getAttribute('aria-label')).toBe('Toch geplaatst, de laatste 12 weken');
    const rows = [...document.querySelectorAll('#insights tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(rows).toContain('16 nov 3 0 1 1');
    expect(rows).toContain('9 nov 0 0 0 0');
    expect(rows).toContain('Kwetsend voor iemand 4 1 0 1');
    expect(rows).toContain('X 4 1 0 1');
    expect(text()).toContain('Per site');
  });

  test('is drawn by subject and site too, the most seen first, in numbers of the language', () => {
    const many = insightRows.map((row) => ({ ...row, seen: row.seen * 1_000 }));
    open(counting, 'nl', 'idle', many);
    const charts = () => [...document.querySelectorAll('#insights .row-bars li')].map(({ textContent }) => textContent);
    expect(charts()).toEqual([
      'Kwetsend voor iemand4.000',
      expect.stringMatching(/1\.000$/u),
      'X4.000',
      'LinkedIn1.000',
    ]);
    open(counting, 'en', 'idle', many);
    expect(charts()[0]).toMatch(/4,000$/u);
    expect(document.querySelector('#insights svg')?.textContent).toContain('16 Nov');
  });

  test('can be cleared, also after it was switched off', () => {
    const { press, clearInsights } = open(settingsSamples.fresh, 'nl', 'idle', insightRows);
    press('Wis de tellingen');
    expect(clearInsights).toHaveBeenCalledOnce();
  });
});

describe('what does not count', () => {
  const first = (): string => document.querySelector('main > :first-child')?.textContent ?? '';

  test('stands above everything else, with the reason', () => {
    open(settingsSamples.managed);
    expect(first()).toContain('severityOverrides: patient-description=loud Deze waarde is niet bekend.');
    open(settingsSamples.unreadable);
    expect(first()).toContain('Alle controles staan aan.');
  });

  test('takes no room where everything counts', () => {
    open(trainee);
    expect(first()).not.toContain('Dit telt niet mee');
  });

  test('names an institution that has no guideline, and keeps it in its row until it is replaced', () => {
    const { select, choose, lastSaved } = open(settingsSamples.stranger);
    expect(first()).toContain('affiliations: hogwarts Bezint heeft geen richtlijn van deze instelling.');
    expect(select('Instelling').selectedOptions[0]?.textContent).toBe('hogwarts');
    expect(select('Jouw rol').selectedOptions[0]?.textContent).toBe('Leerling');
    choose('Instelling', 'clusius');
    expect(lastSaved()).toEqual({ affiliations: [{ institution: 'clusius', role: 'pupil' }] });
  });
});

describe('what the organisation has set', () => {
  test('is shown, marked, and cannot be changed here', () => {
    const { text, buttons, select, box } = open(settingsSamples.managed);
    expect(text()).toContain('UMC Utrecht · Medewerker');
    expect(text()).toContain('Ingesteld door je organisatie');
    expect(buttons()).not.toContain('Instelling toevoegen');
    const accusation = rules.find(({ id }) => id === 'accusation');
    expect(select(accusation?.title.nl ?? '').disabled).toBe(true);
    expect(select(accusation?.title.nl ?? '').value).toBe('hold');
    expect(box('Facebook').disabled).toBe(true);
    expect(box('LinkedIn').disabled).toBe(false);
  });

  test('can be a guideline of its own, whose institution can then be chosen', () => {
    const [pack] = bundledPacks();
    if (!pack) throw new Error('no packs');
    const own = {
      ...pack,
      id: 'berkenhof',
      institution: { ...pack.institution, id: 'berkenhof', name: 'De Berkenhof' },
    };
    const { press, lastSaved, text } = open(combine(defaults, { ...noOrganisation, packs: [own] }, []));
    expect(text()).toContain('Eigen richtlijn: De Berkenhof');
    press('Instelling toevoegen');
    expect(lastSaved()).toEqual({ affiliations: [{ institution: 'berkenhof', role: 'student' }] });
  });

  test('names what was switched off, and what does not count with the reason', () => {
    const { text } = open(settingsSamples.managed);
    const repeated = rules.find(({ id }) => id === 'repeat-posting');
    expect(text()).toContain(`Uitgezet door je organisatie: ${repeated?.title.nl}`);
    expect(text()).toContain('severityOverrides: patient-description=loud Deze waarde is niet bekend.');
    expect(text()).toContain('colour Deze sleutel bestaat niet.');
  });
});
