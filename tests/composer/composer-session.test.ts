// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mend } from '@/composer/panel-actions';
import type { ReviewAnswer } from '@/composer/services';
import type { RuleId } from '@/engine/rule-ids';
import { sayPanel } from '@/ui/panel/messages';
import { stub } from '../stub';
import { adviceOf, disclaimer, nudged, patient } from '../ui/samples';
import { found, stageSession } from './session-stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a draft is reviewed after a pause in typing, and shown', async () => {
  const stage = stageSession('hoi', () => found(patient('nl')));
  stage.session.activate();
  await stage.pass(300);
  expect(stage.services.review).toHaveBeenCalledOnce();
  expect(stage.shown()).toBe('findings');
  expect(stage.press()).toBe(true);
  await stage.pass(0);
  expect(stage.shown()).toBe('held');
});

describe('how a draft stands', () => {
  const told = (stage: ReturnType<typeof stageSession>): unknown => {
    const { state, findings } = stage.services.report.mock.lastCall?.[0] ?? {};
    return [state, findings];
  };

  test('is told again when the question is answered', async () => {
    const stage = stageSession('hoi', () => found(patient('nl')));
    stage.session.activate();
    await stage.pass(300);
    expect(told(stage)).toEqual(['findings', 1]);
    stage.press();
    expect(told(stage)).toEqual(['held', 1]);
    stage.session.dispatch({ kind: 'go-back' });
    expect(told(stage)).toEqual(['findings', 1]);
  });

  test('is not told by nudges, which are no risk of the draft', async () => {
    const stage = stageSession('hoi', () => found(patient('nl'), nudged('nl')));
    stage.session.activate();
    await stage.pass(300);
    expect(told(stage)).toEqual(['findings', 1]);
    const other = stageSession('hoi', () => found(nudged('nl')));
    other.session.activate();
    await other.pass(300);
    expect(told(other)).toEqual(['composing', 0]);
    expect(other.shown()).toBe('findings');
  });

  test('is nothing when the composer ends', async () => {
    const stage = stageSession('hoi', () => found(patient('nl')));
    stage.session.activate();
    await stage.pass(300);
    stage.form.remove();
    stage.session.changed();
    expect(told(stage)).toEqual(['idle', 0]);
  });

  test('is still a question when the page replaces the editor under it', async () => {
    const stage = stageSession('hoi', () => found(patient('nl')));
    stage.session.activate();
    await stage.pass(300);
    stage.press();
    stage.editor.remove();
    stage.session.changed();
    expect(told(stage)).toEqual(['held', 1]);
    expect(stage.shown()).toBe('held');
    stage.session.dispatch({ kind: 'post-anyway' });
    await stage.pass(1_000);
    expect(stage.published).toHaveBeenCalledOnce();
    expect(told(stage)).toEqual(['idle', 0]);
  });

  test('is not for a composer to tell that another one took over from, but for its end', async () => {
    const stage = stageSession('hoi', () => found(patient('nl')));
    stage.session.activate();
    await stage.pass(300);
    stage.session.deactivate();
    const times = stage.services.report.mock.calls.length;
    await stage.write('hoi daar');
    expect(stage.services.report).toHaveBeenCalledTimes(times);
    stage.form.remove();
    stage.session.changed();
    expect(told(stage)).toEqual(['idle', 0]);
  });

  test('is told when it could not be checked', async () => {
    const stage = stageSession('hoi', () => ({ ok: false, reason: 'unreachable' }));
    stage.session.activate();
    await stage.pass(300);
    expect(told(stage)).toEqual(['unchecked', 0]);
    expect(stage.press()).toBe(true);
    await stage.pass(0);
    expect(told(stage)).toEqual(['unchecked', 0]);
  });
});

describe('what is said about the draft', () => {
  const say = sayPanel('nl');
  const open = async (failed: readonly RuleId[] = []) => {
    const stage = stageSession('hoi', () => ({ ...found(), advice: { ...adviceOf('nl', []), failed } }));
    stage.session.activate();
    await stage.pass(300);
    return stage;
  };
  const tell = (stage: Awaited<ReturnType<typeof open>>): void => {
    stage.session.panel.say('copied');
    stage.session.redraw();
  };

  test('stands until the draft is another', async () => {
    const stage = await open();
    tell(stage);
    expect(stage.notice()).toBe(say('copied'));
    stage.session.redraw();
    expect(stage.notice()).toBe(say('copied'));
    await stage.write('hoi.');
    expect(stage.notice()).toBe('');
  });

  test('stands for ten seconds at most', async () => {
    const stage = await open();
    tell(stage);
    await stage.pass(9_900);
    expect(stage.notice()).toBe(say('copied'));
    await stage.pass(200);
    expect(stage.notice()).toBe('');
  });

  test('lasts its own time when something else was said before', async () => {
    const stage = await open();
    tell(stage);
    await stage.pass(6_000);
    tell(stage);
    await stage.pass(6_000);
    expect(stage.notice()).toBe(say('copied'));
  });

  test('does not bring back a panel that is gone', async () => {
    const stage = await open();
    tell(stage);
    stage.session.deactivate();
    await stage.pass(10_100);
    expect(stage.session.panel.root).toBeNull();
  });

  test('never covers that not everything was checked', async () => {
    const stage = await open(['insult']);
    expect(stage.notice()).toBe(say('partlyChecked'));
    tell(stage);
    expect(stage.notice()).toBe(`${say('partlyChecked')} ${say('copied')}`);
    await stage.pass(10_100);
    expect(stage.notice()).toBe(say('partlyChecked'));
  });
});

describe('after a held draft was let go', () => {
  type Stage = ReturnType<typeof stageSession>;
  const pressAgain = sayPanel('nl')('pressAgain');

  /** What the panel says two seconds after Post anyway, on a page that does this with the press. */
  const noticeAfter = async (onPublish: (stage: Stage) => void): Promise<string> => {
    const stage = stageSession('hoi', () => found(patient('nl')));
    stage.session.activate();
    await stage.pass(300);
    stage.press();
    stage.published.mockImplementation(() => onPublish(stage));
    stage.session.dispatch({ kind: 'post-anyway' });
    await stage.pass(2_000);
    expect(stage.published).toHaveBeenCalledOnce();
    return stage.notice();
  };

  test('a page that ignored it wants one more press', async () => {
    expect(await noticeAfter(() => {})).toBe(pressAgain);
  });

  test.each<[string, (stage: Stage) => void]>([
    ['takes the button away', ({ button }) => button.remove()],
    ['switches the button off', ({ button }) => void (button.disabled = true)],
    ['locks the text', ({ editor }) => void (editor.readOnly = true)],
    ['is emptying the text', ({ editor }) => void (editor.value = 'ho')],
    ['takes the composer away', ({ form }) => form.remove()],
  ])('a page that %s is publishing, and needs no second press', async (_, onPublish) => {
    expect(await noticeAfter(onPublish)).toBe('');
  });
});

describe('a policy that changes while a press is checked', () => {
  test('takes nothing from the press: the answer under the new policy decides', async () => {
    const answers: ((answer: ReviewAnswer) => void)[] = [];
    const stage = stageSession('hoi', () => new Promise((resolve) => void answers.push(resolve)));
    stage.session.activate();
    expect(stage.press()).toBe(true);
    stage.changePolicy();
    expect(answers).toHaveLength(2);
    answers[0]?.(found(patient('nl')));
    await stage.pass(0);
    expect(stage.shown()).not.toBe('held');
    answers[1]?.(found());
    await stage.pass(1_000);
    expect(stage.published).toHaveBeenCalledOnce();
  });
});

test('what is attached while a press is checked again is checked with it, without another press', async () => {
  const answers: ((answer: ReviewAnswer) => void)[] = [];
  const stage = stageSession('hoi', () => new Promise((resolve) => void answers.push(resolve)));
  stage.session.activate();
  expect(stage.press()).toBe(true);
  const photo = document.createElement('img');
  photo.getBoundingClientRect = () => new DOMRect(0, 0, 200, 200);
  stage.form.append(photo);
  stage.changePolicy();
  expect(stage.services.review.mock.lastCall?.[0].media).toEqual(['image']);
  for (const answer of answers) answer(found());
  await stage.pass(1_000);
  expect(stage.published).toHaveBeenCalledOnce();
});

test('a press that could not be checked waits for a choice, also when the background is back', async () => {
  const stage = stageSession('hoi', () =>
    stage.services.review.mock.calls.length > 1 ? found() : { ok: false, reason: 'unreachable' },
  );
  expect(stage.press()).toBe(true);
  await stage.pass(0);
  expect(stage.shown()).toBe('unchecked');
  await stage.session.reviewNow();
  await stage.pass(1_000);
  expect(stage.published).not.toHaveBeenCalled();
  expect(stage.shown()).toBe('unchecked');
  stage.session.dispatch({ kind: 'try-again' });
  await stage.pass(1_000);
  expect(stage.published).toHaveBeenCalledOnce();
});

test('a fix that is pressed twice goes in once', async () => {
  const stage = stageSession('hoi', () => found(disclaimer('nl')));
  stub(document, 'execCommand', (...values) => {
    stage.editor.setRangeText(String(values[2]), stage.editor.selectionStart, stage.editor.selectionEnd, 'end');
    stage.editor.dispatchEvent(new Event('input'));
  });
  stage.session.activate();
  await stage.pass(300);
  const finding = disclaimer('nl');
  const [fix] = finding.fixes;
  if (!fix) throw new Error('The sample has a fix');
  void mend(stage.session, finding, fix);
  await stage.pass(100);
  void mend(stage.session, finding, fix);
  await stage.pass(3_000);
  expect(stage.editor.value).toBe(`hoi ${fix.text.trim()}`);
  expect(stage.notice()).toBe(sayPanel('nl')('fixed'));
});

test('a fix that is pressed while newer words are being checked changes nothing: it was made for other ones', async () => {
  const fix = { kind: 'replace', label: 'Weghalen', span: { start: 4, end: 15 }, text: '[weg]' } as const;
  const finding = { ...patient('nl'), fixes: [fix] };
  const answers: (ReviewAnswer | Promise<ReviewAnswer>)[] = [found(finding), new Promise(() => {})];
  const stage = stageSession('Bel 06-12345678', () => answers.shift() ?? found());
  const put = vi.fn<() => void>();
  stub(document, 'execCommand', put);
  stage.session.activate();
  await stage.pass(300);
  await stage.write('z Bel 06-12345678');
  void mend(stage.session, finding, fix);
  await stage.pass(3_000);
  expect(put).not.toHaveBeenCalled();
  expect(stage.editor.value).toBe('z Bel 06-12345678');
});

test('the answer on a draft that was taken away meanwhile shows nothing beside the empty composer', async () => {
  const late = Promise.withResolvers<ReviewAnswer>();
  const stage = stageSession('hoi', () => late.promise);
  stage.session.activate();
  await stage.pass(300);
  await stage.write('');
  late.resolve(found(patient('nl')));
  await stage.pass(0);
  expect(stage.session.panel.root).toBeNull();
  await stage.write('dag');
  expect(stage.shown()).toBe('findings');
});

test('a nudge that was dismissed stays away from the next draft, a finding does not', async () => {
  const stage = stageSession('hoi', () => found(patient('nl'), nudged('nl')));
  stage.session.activate();
  await stage.pass(300);
  for (const { key } of [patient('nl'), nudged('nl')]) stage.session.panel.dismissed.add(key);
  await stage.write('');
  await stage.write('dag');
  expect([...stage.session.panel.dismissed]).toEqual([nudged('nl').key]);
});

describe('a pause', () => {
  test('that has run out leaves nothing reviewed: the press is held, and the draft is read first', async () => {
    const answers = [{ ...found(), paused: true, countsUntil: Date.now() + 60_000 }, found(patient('nl'))] as const;
    const stage = stageSession('hoi', () => (stage.services.review.mock.calls.length > 1 ? answers[1] : answers[0]));
    stage.session.activate();
    await stage.pass(300);
    expect(stage.shown()).toBe('paused');
    expect(stage.press()).toBe(false);
    await stage.pass(60_000);
    expect(stage.press()).toBe(true);
    await stage.pass(0);
    expect(stage.shown()).toBe('held');
  });
});
