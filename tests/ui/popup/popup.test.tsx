// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '@/engine/draft';
import type { Answer } from '@/messaging/protocol';
import { rules } from '@/rules/index';
import { Popup, type PopupProps } from '@/ui/popup/popup';
import { tabViewOf } from '@/ui/popup/tab-view';
import { noon, popupSamples } from '../page-samples';
import { adviceOf, draftText, patient } from '../samples';
import { drawPage, now } from '../stage';

type Sample = keyof typeof popupSamples;

function open(name: Sample, language: Language = 'nl', check: PopupProps['check'] = () => Promise.resolve(null)) {
  const save = vi.fn<PopupProps['save']>();
  const openOptions = vi.fn<PopupProps['openOptions']>();
  const { view, effective } = popupSamples[name];
  const page = drawPage(
    <Popup
      effective={effective}
      language={language}
      view={view}
      rules={rules}
      now={noon}
      save={save}
      openOptions={openOptions}
      check={check}
    />,
  );
  return { ...page, save, openOptions, status: () => document.querySelector('.status b')?.textContent };
}

afterEach(() => now(() => render(null, document.body)));

describe('the popup', () => {
  test.each([
    ['idle', 'Klaar om mee te lezen', 'Ready to read along'],
    ['composing', 'Leest mee', 'Reading along'],
    ['generic', 'Leest mee, maar houdt niets tegen', 'Reading along, but holding nothing'],
    ['early', 'Leest mee, maar houdt niets tegen', 'Reading along, but holding nothing'],
    ['generic-findings', '1 punt in je bericht', '1 point in your post'],
    ['lost', 'Leest mee, maar houdt niets tegen', 'Reading along, but holding nothing'],
    ['unknown', 'Deze plek herkent Bezint niet', 'Bezint does not recognise this place'],
    ['blocked', 'Je organisatie laat Bezint hier niet toe', 'Your organisation does not let Bezint in here'],
    ['no-access', 'Bezint mag hier niet meelezen', 'Bezint may not read along here'],
    ['findings', '2 punten in je bericht', '2 points in your post'],
    ['held', 'Je bericht wacht op jou', 'Your post is waiting for you'],
    ['unchecked', 'Niet gecontroleerd', 'Not checked'],
    ['unsupported', 'Hier leest Bezint niet mee', 'Bezint does not read along here'],
    ['silent', 'Herlaad deze pagina', 'Reload this page'],
    ['unreachable', 'Bezint geeft geen antwoord', 'Bezint does not answer'],
    ['paused', 'Gepauzeerd', 'Paused'],
    ['site-off', 'Uit op LinkedIn', 'Off on LinkedIn'],
  ] as const)('says %s in both languages', (name, nl, en) => {
    expect(open(name).status()).toBe(nl);
    expect(open(name, 'en').status()).toBe(en);
  });

  test('says what it does where it holds nothing, and why it holds nothing', () => {
    const hint = (name: Sample, language: Language): string => {
      open(name, language);
      return document.querySelector('.status p')?.textContent ?? '';
    };
    for (const name of ['generic', 'early', 'lost'] as const) {
      expect(hint(name, 'nl')).toMatch(/nagekeken en je krijgt een waarschuwing, maar plaatsen gaat gewoon door/);
      expect(hint(name, 'en')).toMatch(/checked and you are warned, but posting goes right ahead/);
    }
    expect(hint('generic', 'nl')).toContain('Bezint kent deze plek niet');
    expect(hint('generic', 'en')).toContain('does not know this place');
    expect(hint('early', 'nl')).toContain('weet Bezint nog niet hoe LinkedIn werkt');
    expect(hint('early', 'en')).toContain('has not heard yet how LinkedIn works');
    expect(hint('generic-findings', 'nl')).toContain('Plaatsen houdt Bezint hier niet tegen.');
    expect(hint('generic-findings', 'en')).toContain('Bezint does not hold posting here.');
    expect(hint('findings', 'en')).not.toContain('hold');
  });

  test('says since when a place is no longer known', () => {
    open('lost');
    expect(document.querySelector('.status')?.textContent).toContain('Tot 3 november kende Bezint deze plek wel');
    open('lost', 'en');
    expect(document.querySelector('.status')?.textContent).toMatch(/Until (?:3 November|November 3) Bezint did know/);
  });

  test('pauses for an hour, and reads along again', () => {
    const reading = open('idle');
    reading.press('Pauzeer een uur');
    expect(reading.save).toHaveBeenCalledExactlyOnceWith({ pausedUntil: noon + 3_600_000 });
    const paused = open('paused');
    paused.press('Weer meelezen');
    expect(paused.save).toHaveBeenCalledExactlyOnceWith({ pausedUntil: 0 });
  });

  test('switches this site off and on', () => {
    const on = open('idle');
    on.tick('Meelezen op LinkedIn');
    expect(on.save).toHaveBeenCalledExactlyOnceWith({ disabledSites: ['linkedin'] });
    const off = open('site-off');
    off.tick('Meelezen op LinkedIn');
    expect(off.save).toHaveBeenCalledExactlyOnceWith({ disabledSites: [] });
  });

  test('leaves alone what the organisation decides, and says what it switched off', () => {
    const { button, box, text } = open('managed');
    expect(button('Pauzeer een uur').disabled).toBe(true);
    expect(box('Meelezen op Facebook').disabled).toBe(true);
    expect(text()).toContain('Uitgezet door je organisatie');
  });

  test('asks a newcomer for the institution, and goes to the settings', () => {
    const { press, openOptions } = open('unsupported');
    press('Kies je instelling');
    press('Instellingen');
    expect(openOptions).toHaveBeenCalledTimes(2);
    expect(open('idle').buttons()).not.toContain('Kies je instelling');
  });

  test('tells where to turn, by the guidelines that apply', () => {
    open('idle');
    const links = [...document.querySelectorAll('.help a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('mailto:press@umcutrecht.nl');
    expect(document.querySelector('.help')?.textContent).toContain('mentor');
    const headings = [...document.querySelectorAll('.help h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['Vragen van de pers', 'Vertrouwenspersoon']);
    expect(headings).toEqual(expect.arrayContaining(['Een bericht melden', 'Toestemmingsformulier']));
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('has the counsellor of the Dutch guideline in English too, and nobody twice', () => {
    open('idle', 'en');
    const headings = [...document.querySelectorAll('.help h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['Confidential adviser', 'Report a post', 'Consent form']));
    const links = [...document.querySelectorAll('.help a')].map((link) => link.getAttribute('href'));
    const press = links.filter((link) => link === 'mailto:press@umcutrecht.nl');
    expect(press).toHaveLength(1);
  });

  test('writes the time of a pause as the language does, and counts in its grammar', () => {
    open('paused');
    expect(document.querySelector('.status p')?.textContent).toMatch(/^Tot \d\d:30 uur/u);
    open('paused', 'en');
    expect(document.querySelector('.status p')?.textContent).toMatch(/until \d\d:30\.$/u);
    open('findings', 'en');
    expect(document.querySelector('.status p')?.textContent).toBe('You will find them beside the post itself.');
  });

  test('says what the findings of the draft are about, and not a word of the draft', () => {
    open('findings');
    const items = [...document.querySelectorAll('.noticed li')].map(({ textContent }) => textContent);
    expect(items).toEqual(['Eerst even kijken: Herkenbare patiënt', expect.stringMatching(/^Let op: /u)]);
    open('composing');
    expect(document.querySelector('.noticed')).toBeNull();
  });
});

describe('settings that do not count', () => {
  const warning = (): string => document.querySelector('[role=alert]')?.textContent ?? '';

  test('are said first thing when nothing could be read', () => {
    open('unreadable');
    expect(warning()).toContain('Alle controles staan aan.');
  });

  test('are said in part, with the way to where they are listed', () => {
    const { press, openOptions } = open('partly');
    expect(warning()).toContain('Een deel van je instellingen telt niet mee.');
    press('Kijk wat er mis is');
    expect(openOptions).toHaveBeenCalledOnce();
  });

  test('say which institution has no guideline, and what counts instead', () => {
    open('stranger');
    expect(warning()).toContain('Bezint heeft geen richtlijn van hogwarts. Nu gelden de algemene vuistregels.');
    open('stranger', 'en');
    expect(warning()).toContain('Bezint has no guideline of hogwarts. The common ground rules apply now.');
    open('stranger-by-policy');
    expect(warning()).toContain('Bezint heeft geen richtlijn van hogwarts:student. Nu gelden');
  });

  test('do not speak of ground rules where another guideline applies', () => {
    open('stranger-too');
    expect(warning()).toContain('Bezint heeft geen richtlijn van hogwarts.');
    expect(warning()).not.toContain('vuistregels');
  });

  test('are not the author’s business where only the administrator can mend them', () => {
    open('managed');
    expect(warning()).toBe('');
    open('idle');
    expect(warning()).toBe('');
  });
});

describe('a text that is checked here', () => {
  const checkIt = async (check: PopupProps['check']): Promise<string> => {
    const page = open('idle', 'nl', check);
    page.write('Tekst om na te kijken', draftText.nl, 'input');
    await act(async () => {
      document.querySelector('form')?.requestSubmit();
      await Promise.resolve();
    });
    return document.querySelector('.fold')?.textContent ?? '';
  };

  test('shows its findings with why', async () => {
    const check = vi.fn<PopupProps['check']>(() => Promise.resolve(adviceOf('nl', [patient('nl')])));
    const shown = await checkIt(check);
    expect(check).toHaveBeenCalledExactlyOnceWith(draftText.nl);
    expect(shown).toContain(patient('nl').message);
    expect(shown).toContain('vrouw van 43');
    const marks = [...document.querySelectorAll('.draft mark.hold')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['Vanochtend', 'vrouw van 43', 'onze afdeling']);
  });

  test('says that nothing was found, and never that a text is safe', async () => {
    const shown = await checkIt(() => Promise.resolve(adviceOf('nl', [])));
    expect(shown).toContain('Niets gevonden');
    expect(shown).not.toMatch(/veilig/iu);
  });

  test('says so when it could not be checked', async () => {
    expect(await checkIt(() => Promise.resolve(null))).toContain('kon niet worden nagekeken');
  });
});

describe('what the background says of a tab', () => {
  const reply = (tab: null | { state: 'idle'; platform: 'x'; findings: number }): Answer<'tab-state'> => ({
    ok: true,
    reply: {
      v: 1,
      id: 'a',
      kind: 'tab-state',
      epoch: 'e',
      standing: { watching: 'on', pausedUntil: 0, language: 'nl', whenUnchecked: 'ask' },
      tab,
    },
  });

  test('is a watched tab, a silent one of a site, or one of another place', () => {
    const tab = { state: 'idle', platform: 'x', findings: 0 } as const;
    expect(tabViewOf('x', reply(tab), 'open')).toEqual({ kind: 'watched', platform: 'x', tab });
    expect(tabViewOf('x', reply(null), 'open')).toEqual({ kind: 'silent', platform: 'x' });
    expect(tabViewOf('x', reply(null), 'here')).toEqual({ kind: 'silent', platform: 'x' });
    expect(tabViewOf(null, reply(null), 'no-access')).toEqual({ kind: 'unsupported' });
  });

  test('is a tab that someone keeps us out of, by who does', () => {
    expect(tabViewOf('x', reply(null), 'blocked')).toEqual({ kind: 'blocked' });
    expect(tabViewOf(null, reply(null), 'blocked')).toEqual({ kind: 'blocked' });
    expect(tabViewOf('x', reply(null), 'no-access')).toEqual({ kind: 'no-access', platform: 'x' });
  });

  test('is nothing when it does not answer', () => {
    expect(tabViewOf('x', { ok: false, reason: 'late' }, 'open')).toEqual({ kind: 'unreachable' });
  });
});
