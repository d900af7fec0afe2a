// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ourHosts } from '@/composer/our-hosts';
import type { ReviewAnswer } from '@/composer/services';
import { patient } from '../ui/samples';
import { found, stageWatching } from './session-stage';

const enter = (keys: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...keys });

describe('a key that publishes', () => {
  /** Whether a press of Enter is held, in an editor that says this of its list of suggestions. */
  const isHeld = (attributes: Readonly<Record<string, string>>, keys: KeyboardEventInit = {}): boolean => {
    const { editor } = stageWatching('hoi', () => found());
    for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
    const event = enter(keys);
    editor.dispatchEvent(event);
    return event.defaultPrevented;
  };

  const open = { 'aria-activedescendant': 'anna', 'aria-expanded': 'true' };

  test('is held as long as nothing was reviewed', () => {
    expect(isHeld({})).toBe(true);
  });

  test('belongs to a list of suggestions that is open', () => {
    expect(isHeld({ 'aria-activedescendant': 'anna' })).toBe(false);
    expect(isHeld({ 'aria-expanded': 'true' })).toBe(false);
  });

  test('belongs to no list when the editor names none', () => {
    expect(isHeld({ 'aria-activedescendant': '', 'aria-expanded': 'false' })).toBe(true);
  });

  test.each(['ctrlKey', 'metaKey'] as const)('publishes with %s over any list', (modifier) => {
    expect(isHeld(open, { [modifier]: true })).toBe(true);
  });
});

describe('an element that says it is ours', () => {
  test('is not believed: what is pressed in it is held', () => {
    const { form, editor, button } = stageWatching('hoi', () => found());
    form.setAttribute('data-bezint', '');
    const event = enter();
    editor.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  test('is left alone when it is', () => {
    const { form, editor } = stageWatching('hoi', () => found());
    ourHosts.add(form);
    const event = enter();
    editor.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

test('a finger on a button of ours asks for no review, on one of the page it does', () => {
  const { form, editor, button, services } = stageWatching('hoi', () => found());
  editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  const finger = (): Event => new MouseEvent('pointerdown', { bubbles: true, composed: true });
  ourHosts.add(form);
  button.dispatchEvent(finger());
  expect(services.review).not.toHaveBeenCalled();
  ourHosts.delete(form);
  button.dispatchEvent(finger());
  expect(services.review).toHaveBeenCalledOnce();
});

describe('a control that publishes nothing', () => {
  const press = (name: string, role: string | null, label: string | null = null): readonly unknown[] => {
    const { services } = stageWatching('hoi', () => found());
    const around = document.createElement('div');
    if (role) around.setAttribute('role', role);
    const button = document.createElement('button');
    button.textContent = name;
    if (label !== null) button.setAttribute('aria-label', label);
    around.append(button);
    document.body.append(around);
    button.click();
    return services.tell.mock.calls.flat();
  };

  test('tells that something is deleted where a dialog asks for it, and not what', () => {
    expect(press('Verwijderen', 'dialog')).toEqual(['deleted']);
    expect(press('Delete', 'alertdialog')).toEqual(['deleted']);
    expect(press('Delete', null)).toEqual([]);
  });

  test('tells that somebody is let in where there is a request, and not where cookies are accepted', () => {
    expect(press('Accepteren', 'listitem')).toEqual(['accepted']);
    expect(press('Accept', 'article')).toEqual(['accepted']);
    expect(press('Accept', null)).toEqual([]);
    expect(press('Accepteren', 'dialog')).toEqual([]);
    expect(press('Volgen', 'listitem')).toEqual([]);
  });

  test('goes by the word on it as well as by its name, which may say whose request it is', () => {
    expect(press('Accept', 'listitem', 'Accept Noor Visser’s invitation')).toEqual(['accepted']);
    expect(press('Negeren', 'listitem', 'Uitnodiging van Noor Visser negeren')).toEqual([]);
  });
});

describe('a part that is added while a press is being checked', () => {
  /** Presses Enter, adds a field before the answer comes, and answers for both. */
  const addPart = async (answer: ReviewAnswer) => {
    const answers: ((given: ReviewAnswer) => void)[] = [];
    const stage = stageWatching('hoi', () => found(), true);
    const { form, editor, services } = stage;
    services.review.mockImplementation((_, signal) => {
      const { promise, resolve } = Promise.withResolvers<ReviewAnswer>();
      answers.push(resolve);
      signal.addEventListener('abort', () => resolve({ ok: false, reason: 'unreachable' }));
      return promise;
    });
    const sent = vi.fn<() => void>();
    editor.dispatchEvent(enter());
    form.addEventListener('keydown', (event) => event.key === 'Enter' && sent());
    const part = document.createElement('textarea');
    part.value = 'en nog iets';
    editor.after(part);
    part.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await vi.waitFor(() => expect(services.review).toHaveBeenCalledTimes(2));
    expect(services.review.mock.lastCall?.[0].text).toBe('hoi\n\nen nog iets');
    for (const give of answers) give(answer);
    return { ...stage, sent };
  };

  test('is checked with the rest by itself, and what is clear goes out without another press', async () => {
    const { sent } = await addPart(found());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
  });

  test('is held with the rest', async () => {
    const { sent, services } = await addPart(found(patient('nl')));
    await vi.waitFor(() => expect(services.report.mock.lastCall?.[0]).toMatchObject({ state: 'held', findings: 1 }));
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('of several composers on a page', () => {
  const told = ({ services }: ReturnType<typeof stageWatching>): unknown => services.report.mock.lastCall?.[0];
  const goTo = (editor: Element): void =>
    void editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  /** A page on which one composer holds a patient, and the caret has gone on to another that says this. */
  const goOn = async (text: string) => {
    const stage = stageWatching('hoi', () => found(patient('nl')));
    goTo(stage.editor);
    await vi.waitFor(() => expect(told(stage)).toMatchObject({ state: 'findings', findings: 1 }));
    const other = document.createElement('form');
    const editor = document.createElement('textarea');
    editor.value = text;
    other.append(editor, document.createElement('button'));
    document.body.append(other);
    stage.services.review.mockImplementation(async () => found());
    goTo(editor);
    return { stage, editor };
  };

  test('the one that holds text is told of, though the caret is in an empty one', async () => {
    const { stage, editor } = await goOn('');
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }));
    expect(told(stage)).toMatchObject({ state: 'findings', findings: 1 });
    editor.value = 'dag';
    goTo(editor);
    await vi.waitFor(() => expect(told(stage)).toMatchObject({ state: 'composing', findings: 0 }));
  });

  test('nothing is told any more of one that went while another is in use', async () => {
    const { stage, editor } = await goOn('');
    stage.form.remove();
    goTo(editor);
    await vi.waitFor(() => expect(told(stage)).toMatchObject({ state: 'idle', findings: 0 }));
  });
});
