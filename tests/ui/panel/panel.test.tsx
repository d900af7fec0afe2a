// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '@/engine/draft';
import { sayPanel } from '@/ui/panel/messages';
import { mountPanel } from '@/ui/panel/panel';
import type { PanelActions, PanelState } from '@/ui/panel/panel-state';
import { adviceOf, disclaimer, draftText, heated, nudged, panelStates, patient, people, quiet } from '../samples';
import { now } from '../stage';

const say = sayPanel('nl');

function stage(first: PanelState) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const actions = {
    goBack: vi.fn<PanelActions['goBack']>(),
    postAnyway: vi.fn<PanelActions['postAnyway']>(),
    applyFix: vi.fn<PanelActions['applyFix']>(),
    tryAgain: vi.fn<PanelActions['tryAgain']>(),
    postUnchecked: vi.fn<PanelActions['postUnchecked']>(),
    dismiss: vi.fn<PanelActions['dismiss']>(),
    setAside: vi.fn<PanelActions['setAside']>(),
    leave: vi.fn<PanelActions['leave']>(),
    show: vi.fn<PanelActions['show']>(),
  };
  const mounted: { panel?: ReturnType<typeof mountPanel> } = {};
  now(() => {
    mounted.panel = mountPanel(root, first, actions);
  });
  const buttons = (): readonly HTMLButtonElement[] => [...root.querySelectorAll('button')];
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find(
      (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent?.trim()) === name,
    );
    if (!found)
      throw new Error(
        `No button "${name}" among ${buttons()
          .map((one) => one.textContent)
          .join(', ')}`,
      );
    return found;
  };
  const press = (name: string): MouseEvent => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    now(() => void button(name).dispatchEvent(event));
    return event;
  };
  const update = (state: PanelState): void => now(() => mounted.panel?.update(state));
  const spoken = (): string =>
    [...root.querySelectorAll('[role=status]')]
      .map((region) => region.textContent)
      .join(' ')
      .trim();
  const unmount = (): void => now(() => mounted.panel?.unmount());
  return { root, actions, buttons, button, press, update, spoken, unmount };
}

const found = (...findings: ReturnType<typeof patient>[]): PanelState => ({
  ...quiet('nl'),
  status: 'findings',
  advice: adviceOf('nl', findings),
});
const held = (): PanelState => panelStates.held('nl');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the chip', () => {
  test.each([
    ['reading', 'Leest mee', 'Reading along'],
    ['clear', 'Niets gevonden', 'Nothing found'],
    ['checking', 'Controleert…', 'Checking…'],
    ['paused', 'Gepauzeerd', 'Paused'],
    ['chip-unchecked', 'Niet gecontroleerd', 'Not checked'],
    ['chip-orphaned', 'Herlaad deze pagina', 'Reload this page'],
  ] as const)('says %s in both languages', (name, nl, en) => {
    expect(stage(panelStates[name]('nl')).root.querySelector('.chip')?.textContent).toBe(`Bezint: ${nl}`);
    expect(stage(panelStates[name]('en')).root.querySelector('.chip')?.textContent).toBe(`Bezint: ${en}`);
  });

  test('still counts what was folded away, and opens it again', () => {
    const { root, press } = stage({ ...found(heated('nl')), status: 'clear', dismissed: [heated('nl').key] });
    expect(root.querySelector('.banner')).toBeNull();
    press('Bezint: 1 punt');
    expect(root.querySelector('.banner')?.textContent).toContain('Je klinkt boos');
  });
});

describe('the banner', () => {
  test('quotes the words that gave it away', () => {
    const line = stage(found(patient('nl'))).root.querySelector('.line')?.textContent;
    expect(line).toBe('Hier is een patiënt herkenbaar: “vrouw van 43”, “onze afdeling”, “Vanochtend”');
  });

  test('hands the fix and the event of the press to the action', () => {
    const { actions, press } = stage(found(disclaimer('nl')));
    const event = press('Zin toevoegen');
    expect(actions.applyFix).toHaveBeenCalledExactlyOnceWith(disclaimer('nl'), disclaimer('nl').fixes[0], event);
  });

  test('walks through the findings, and shows the chosen one in the text', () => {
    const { root, actions, press } = stage(found(patient('nl'), disclaimer('nl'), people('nl')));
    expect(root.querySelector('.pager')?.textContent).toBe('1 van 3');
    press(say('next'));
    expect(root.querySelector('.pager')?.textContent).toBe('2 van 3');
    expect(actions.show).toHaveBeenLastCalledWith(disclaimer('nl'));
    press(say('previous'));
    press(say('previous'));
    expect(root.querySelector('.pager')?.textContent).toBe('3 van 3');
  });

  test('keeps its place when a finding before it disappears', () => {
    const { root, press, update } = stage(found(patient('nl'), disclaimer('nl')));
    press(say('next'));
    update(found(disclaimer('nl')));
    expect(root.querySelector('.line')?.textContent).toContain('namens jezelf');
  });

  test('opens to a card with why, whose clause, evidence and help', () => {
    const { root, actions, press, button } = stage(found(disclaimer('nl')));
    expect(root.querySelector('.card')).toBeNull();
    press('Waarom?');
    const card = root.querySelector('.card')?.textContent;
    for (const { institution, document: title, section, summary } of disclaimer('nl').clauses) {
      for (const words of [institution, title, section, summary]) expect(card).toContain(words);
    }
    expect(card).toContain(disclaimer('nl').why);
    expect(button('Minder').getAttribute('aria-expanded')).toBe('true');
    expect(actions.show).toHaveBeenLastCalledWith(disclaimer('nl'));
    press('Minder');
    expect(actions.show).toHaveBeenLastCalledWith(null);
  });

  test('lets someone say that they have consent', () => {
    const { actions, press } = stage(found(people('nl')));
    press('Ik heb schriftelijk toestemming');
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith(people('nl'));
  });

  test('switches no rule off from the card of a nudge', () => {
    const { root, press } = stage(found(nudged('nl')));
    press('Waarom?');
    expect(root.querySelector('.card')?.textContent).toContain(nudged('nl').why);
    expect(root.querySelector('.aside')).toBeNull();
  });

  test('asks again for the fix of the next finding, whatever was half answered before', () => {
    const sure = (key: string): ReturnType<typeof patient> => ({
      ...disclaimer('nl'),
      key,
      fixes: [{ kind: 'insert', label: 'Toevoegen', text: key, sure: `Zeker van ${key}?` }],
    });
    const banner = stage(found(sure('a'), sure('b')));
    banner.press('Toevoegen');
    banner.press(say('next'));
    banner.press('Toevoegen');
    expect(banner.actions.applyFix).not.toHaveBeenCalled();
    const dialog = stage({ ...held(), advice: adviceOf('nl', [sure('a')]) });
    dialog.press('Toevoegen');
    dialog.update({ ...held(), advice: adviceOf('nl', [sure('b')]) });
    dialog.press('Toevoegen');
    expect(dialog.actions.applyFix).not.toHaveBeenCalled();
  });

  test('gives the keyboard back to the text on Escape, with the card closed', () => {
    const { root, actions, button, press } = stage(found(patient('nl')));
    press('Waarom?');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    now(() => void button('Minder').dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(actions.leave).toHaveBeenCalledOnce();
    expect(root.querySelector('.card')).toBeNull();
    expect(root.querySelector('.banner')).not.toBeNull();
  });

  test('says the next finding aloud when the author goes on to it', () => {
    const { press, spoken } = stage(found(heated('nl'), disclaimer('nl')));
    press(say('next'));
    expect(spoken()).toContain(disclaimer('nl').message);
  });

  test('folds away to the chip, which gets the focus', () => {
    const { root, press } = stage(found(patient('nl')));
    press(say('fold'));
    expect(root.querySelector('.banner')).toBeNull();
    expect(root.activeElement?.className).toContain('chip');
  });

  test('unfolds by itself for a new finding, not for the same one', () => {
    const { root, press, update } = stage(found(patient('nl')));
    press(say('fold'));
    update({ ...found(patient('nl')), text: `${draftText.nl} ` });
    expect(root.querySelector('.banner')).toBeNull();
    update(found(patient('nl'), disclaimer('nl')));
    expect(root.querySelector('.banner')).not.toBeNull();
  });

  test('stays while the text is read again, but mends nothing of a text that changed', () => {
    const { root, button, update } = stage(found(patient('nl')));
    update({ ...quiet('nl'), text: `Nou, ${draftText.nl}` });
    expect(root.querySelector('.line')?.textContent).toContain('“vrouw van 43”');
    expect(button('Leeftijd weglaten').disabled).toBe(true);
    update({ ...quiet('nl'), status: 'clear', advice: adviceOf('nl', []) });
    expect(root.querySelector('.banner')).toBeNull();
  });

  test('counts a minute for an angry draft', () => {
    const { root, press, spoken } = stage(found(heated('nl')));
    press('Wacht 1 minuut');
    expect(root.querySelector('.sand')?.textContent).toBe('Nog 60 seconden');
    for (let second = 0; second < 60; second += 1) now(() => void vi.advanceTimersByTime(1_000));
    expect(spoken()).toContain('De minuut is om');
    expect(root.querySelector('.sand')).toBeNull();
  });

  test('stops counting at a press, with the focus where it was', () => {
    const { root, press, button, spoken } = stage(found(heated('nl')));
    button('Wacht 1 minuut').focus();
    press('Wacht 1 minuut');
    press('Sla het wachten over');
    expect(root.querySelector('.sand')).toBeNull();
    expect(root.activeElement).toBe(button('Wacht 1 minuut'));
    expect(spoken()).not.toContain('De minuut is om');
  });

  test('links only over https or to a mailbox', () => {
    const finding = {
      ...people('nl'),
      help: [
        { label: 'Goed', href: 'https://www.umcutrecht.nl/' },
        { label: 'Mail', href: 'mailto:a@b.nl' },
        { label: 'Script', href: 'javascript:alert(1)' },
        { label: 'Open', href: 'http://umcutrecht.nl/' },
        { label: 'Vermomd', href: 'https://umcutrecht.nl@example.org/' },
      ],
    };
    const { root, press } = stage(found(finding));
    press('Waarom?');
    const links = [...root.querySelectorAll('.help a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://www.umcutrecht.nl/', 'mailto:a@b.nl']);
    expect(root.querySelector('.help')?.textContent).toContain('Vermomd');
  });
});

describe('hearing less', () => {
  const openCard = (...findings: ReturnType<typeof patient>[]) => {
    const staged = stage(found(...findings));
    staged.press('Waarom?');
    return staged;
  };

  test('has four plain ways, and the one for this draft stands beside Why', () => {
    const { buttons } = openCard(patient('nl'));
    const names = buttons().map((button) => button.textContent);
    for (const key of ['notNow', 'neverWords', 'neverRule', 'wrong', 'leave'] as const)
      expect(names).toContain(say(key));
  });

  test('shows the words before they are declared fine, and can be left', () => {
    const { root, actions, press } = openCard(patient('nl'));
    press(say('neverWords'));
    expect(root.querySelector('.aside')?.textContent).toContain('“vrouw van 43”');
    press(say('no'));
    expect(actions.setAside).not.toHaveBeenCalled();
    press(say('neverWords'));
    const event = press(say('yes'));
    expect(actions.setAside).toHaveBeenCalledExactlyOnceWith({ kind: 'words', words: 'vrouw van 43' }, event);
  });

  test('names the rule before it is switched off', () => {
    const { root, actions, press } = openCard(patient('nl'));
    press(say('neverRule'));
    expect(root.querySelector('.aside')?.textContent).toContain('Herkenbare patiënt');
    const event = press(say('yes'));
    expect(actions.setAside).toHaveBeenCalledExactlyOnceWith({ kind: 'rule', ruleId: 'patient-description' }, event);
  });

  test('declares no words fine where a finding stands on no words', () => {
    const names = openCard(people('nl'))
      .buttons()
      .map((button) => button.textContent);
    expect(names).not.toContain(say('neverWords'));
    expect(names).toContain(say('neverRule'));
  });

  test('keeps the focus in the box for who came by keyboard', () => {
    const { root, button, press } = openCard(patient('nl'));
    button(say('neverRule')).focus();
    press(say('neverRule'));
    expect(root.activeElement).toBe(button(say('no')));
    press(say('no'));
    expect(root.activeElement?.tagName).toBe('SUMMARY');
  });

  test('says that a warning is wrong in a report without a word of the draft, unless the author adds them', () => {
    const { root, press } = openCard(patient('nl'));
    press(say('wrong'));
    const report = (): string => root.querySelector('textarea')?.value ?? '';
    expect(report()).toBe('Bezint 1.2.3\nrule: patient-description\nseverity: hold\nguideline: umc-utrecht-nl/N2');
    const box = root.querySelector<HTMLInputElement>('.aside input');
    now(() => box?.click());
    expect(report()).toContain('words: “vrouw van 43”, “onze afdeling”, “Vanochtend”');
    now(() => box?.click());
    expect(report()).not.toContain('vrouw');
  });

  test.each([
    ['set-aside', 'asideDone'],
    ['locked', 'asideLocked'],
    ['private', 'asidePrivate'],
    ['not-saved', 'asideFailed'],
  ] as const)('says what became of it: %s', (notice, key) => {
    expect(stage({ ...found(patient('nl')), notice }).spoken()).toContain(say(key));
  });
});

describe('the review dialog', () => {
  test('starts with the focus on Go back', () => {
    const { root, button } = stage(held());
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(root.activeElement).toBe(button('Terug'));
    expect(button('Terug').hasAttribute('autofocus')).toBe(true);
  });

  test('takes Escape for Go back', () => {
    const { root, actions } = stage(held());
    const cancel = new Event('cancel', { cancelable: true });
    now(() => void root.querySelector('dialog')?.dispatchEvent(cancel));
    expect(cancel.defaultPrevented).toBe(true);
    expect(actions.goBack).toHaveBeenCalledOnce();
  });

  test('goes back when the browser closes it unasked, but not when the guard does', () => {
    const closed = stage(held());
    now(() => closed.root.querySelector('dialog')?.close());
    expect(closed.actions.goBack).toHaveBeenCalledOnce();
    const answered = stage(held());
    answered.update({ ...held(), asking: { kind: 'nothing' } });
    expect(answered.root.querySelector('dialog')).toBeNull();
    expect(answered.actions.goBack).not.toHaveBeenCalled();
  });

  test('posts anyway only after half a second, with the event of the press', () => {
    const { actions, button, press } = stage(held());
    expect(button('Toch plaatsen').disabled).toBe(true);
    now(() => void vi.advanceTimersByTime(500));
    const event = press('Toch plaatsen');
    expect(actions.postAnyway).toHaveBeenCalledExactlyOnceWith(event);
  });

  const everything = [patient('nl'), people('nl'), heated('nl')];
  const heldBy = (...findings: Parameters<typeof adviceOf>[1][number][]) => ({
    ...held(),
    advice: adviceOf('nl', findings),
  });

  /** The dialog alone: the banner behind it has buttons of the same name. */
  const inDialog = ({ root }: ReturnType<typeof stage>) => {
    const buttons = () => [...(root.querySelector('dialog')?.querySelectorAll('button') ?? [])];
    const named = (name: string) => buttons().find(({ textContent }) => textContent === name);
    return {
      names: () => buttons().map(({ textContent }) => textContent),
      isPressed: (name: string) => named(name)?.getAttribute('aria-pressed'),
      press: (name: string): void => now(() => named(name)?.click()),
    };
  };
  const consent = 'Ik heb schriftelijk toestemming';

  test('offers consent where consent lifts it, and then no longer says “anyway”', () => {
    const { names, isPressed, press } = inDialog(stage(heldBy(people('nl'))));
    expect(isPressed(consent)).toBe('false');
    expect(names()).toContain('Toch plaatsen');
    press(consent);
    expect(isPressed(consent)).toBe('true');
    expect(names()).toContain('Plaatsen');
    press(consent);
    expect(names()).toContain('Toch plaatsen');
    expect(inDialog(stage(heldBy(patient('nl')))).names()).not.toContain(consent);
  });

  test('says “anyway” as long as one finding stands without consent', () => {
    const { names, press } = inDialog(stage(heldBy(...everything)));
    press(consent);
    expect(names()).toContain('Toch plaatsen');
  });

  test('offers a minute for an angry draft', () => {
    const shown = stage(heldBy(...everything));
    inDialog(shown).press('Wacht 1 minuut');
    expect(shown.root.querySelector('.findings .sand')?.textContent).toBe('Nog 60 seconden');
  });

  test.each([
    ['copies the draft to keep it for later', () => Promise.resolve(), 'Je tekst staat op je klembord.'],
    ['says so when it can’t be copied', () => Promise.reject(new Error('denied')), 'Kopiëren lukte niet.'],
  ])('%s', async (_, writeText, said) => {
    const write = vi.fn<(text: string) => Promise<void>>(writeText);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } });
    vi.useRealTimers();
    const { press, spoken, actions } = stage(held());
    press('Bewaar voor later');
    await vi.waitFor(() => expect(spoken()).toContain(said));
    expect(write).toHaveBeenCalledExactlyOnceWith(held().text);
    expect(actions.goBack).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test('does not take a key that is still held down for an answer', () => {
    const { button } = stage(held());
    const key = (repeat: boolean) =>
      new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true });
    const repeated = key(true);
    const pressed = key(false);
    button('Terug').dispatchEvent(repeated);
    button('Terug').dispatchEvent(pressed);
    expect([repeated.defaultPrevented, pressed.defaultPrevented]).toEqual([true, false]);
  });

  test('shows the whole draft, with the words marked by severity', () => {
    const { root } = stage(panelStates['held-several']('nl'));
    expect(root.querySelector('.draft')?.textContent).toBe(draftText.nl);
    const marks = [...root.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.classList[0]]);
    expect(marks).toEqual([
      ['rotdienst', 'tip'],
      ['Vanochtend', 'hold'],
      ['vrouw van 43', 'hold'],
      ['onze afdeling', 'hold'],
      ['UMC Utrecht', 'warn'],
    ]);
  });

  test('leaves out what was accepted or folded away, but never a hold that was only folded away', () => {
    const state = panelStates['held-several']('nl');
    const { root } = stage({
      ...state,
      acknowledged: [disclaimer('nl').key],
      dismissed: [patient('nl').key, heated('nl').key],
    });
    const shown = [...root.querySelectorAll('.findings h3')].map((heading) => heading.textContent);
    expect(shown).toEqual([patient('nl').message, people('nl').message]);
  });

  test('says what a fix will do before it does it', () => {
    const { root, actions, press } = stage(held());
    expect(root.querySelector('.findings .preview')?.textContent).toBe('vrouw van 43 → wordt  iemand');
    const event = press('Leeftijd weglaten');
    expect(actions.applyFix).toHaveBeenCalledExactlyOnceWith(patient('nl'), patient('nl').fixes[0], event);
  });
});

describe('the word that a post went unchecked', () => {
  test('offers to go back, to try again and to post', () => {
    const { actions, buttons, press } = stage(panelStates.unchecked('nl'));
    now(() => void vi.advanceTimersByTime(500));
    expect(buttons().map((button) => button.textContent)).toEqual(['Terug', 'Opnieuw', 'Plaatsen zonder controle']);
    const again = press('Opnieuw');
    expect(actions.tryAgain).toHaveBeenCalledExactlyOnceWith(again);
    const post = press('Plaatsen zonder controle');
    expect(actions.postUnchecked).toHaveBeenCalledExactlyOnceWith(post);
  });

  test('cannot try again on a page that lost its extension', () => {
    const { root, buttons } = stage(panelStates.orphaned('nl'));
    expect(buttons().map((button) => button.textContent)).toEqual(['Terug', 'Plaatsen zonder controle']);
    expect(root.querySelector('dialog')?.textContent).toContain('herlaad de pagina');
  });
});

describe('what is said aloud', () => {
  test('says each finding once, however often it is reviewed again', () => {
    const { spoken, update } = stage(quiet('nl'));
    update(found(patient('nl')));
    expect(spoken()).toContain(patient('nl').message);
    update({ ...quiet('nl'), text: `${draftText.nl} ja` });
    update({ ...found(patient('nl')), text: `${draftText.nl} ja` });
    expect(spoken()).toBe('');
    update(found(patient('nl'), disclaimer('nl')));
    expect(spoken()).toBe(`Let op: ${disclaimer('nl').message} (2 van 2)`);
  });

  test('says once that nothing is left', () => {
    const { spoken, update } = stage(found(patient('nl')));
    const clear = panelStates.clear('nl');
    update(clear);
    expect(spoken()).toBe('Niets gevonden');
    update(quiet('nl'));
    update(clear);
    expect(spoken()).toBe('');
  });

  test('shows a notice in the dialog while that is open, and beside the chip otherwise', () => {
    const { root, update } = stage({ ...held(), notice: 'fixed' });
    expect(root.querySelector('dialog .notice')?.textContent).toBe(say('fixed'));
    expect(root.querySelector('.bezint > .notice')).toBeNull();
    update({ ...found(patient('nl')), notice: 'press-again' });
    expect(root.querySelector('.bezint > .notice')?.textContent).toBe(say('pressAgain'));
  });
});

describe('in the page', () => {
  test.each(['nl', 'en'] as const)('speaks %s to assistive technology', (language: Language) => {
    const { root } = stage(panelStates['held-several'](language));
    expect(root.firstElementChild?.getAttribute('lang')).toBe(language);
    const labels = [...root.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    expect(labels).not.toContain('');
    expect(labels).toContain(sayPanel(language)('yourDraft'));
  });

  test('keeps its keys from the shortcuts of the site', () => {
    const { button } = stage(found(patient('nl')));
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    button('Waarom?').dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('keeps the caret in the editor when a button is pressed with the mouse', () => {
    const { button } = stage(found(patient('nl')));
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button('Waarom?').dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });

  test('leaves nothing behind', () => {
    const { root, unmount } = stage(held());
    unmount();
    expect(root.childElementCount).toBe(0);
  });
});
