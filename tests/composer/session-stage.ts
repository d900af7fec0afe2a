import { onTestFinished, vi } from 'vitest';
import { ComposerSession } from '@/composer/composer-session';
import type { Composer } from '@/composer/find-composer';
import type { ReviewAnswer, Services } from '@/composer/services';
import type { ShownFinding } from '@/engine/advice';
import { stub } from '../stub';
import { adviceOf } from '../ui/samples';

const composerSpec: Composer['spec'] = {
  id: 'stage',
  surface: 'post',
  editor: ['textarea'],
  scope: ['form'],
  submit: [{ kind: 'selector', css: 'button' }],
  sendKeys: [],
};

/** The answer of a background that found these. */
export const found = (...findings: readonly ShownFinding[]): ReviewAnswer => ({
  ok: true,
  advice: adviceOf('nl', findings),
  paused: false,
  countsUntil: Number.POSITIVE_INFINITY,
});

/**
 * A session over a plain form, with a background that answers what the test says. Time is the test's: fake timers must
 * be on. What the fake page cannot do is given to it here.
 */
export function stageSession(text: string, answer: () => ReviewAnswer | Promise<ReviewAnswer>) {
  stub(HTMLElement.prototype, 'showPopover', () => {});
  stub(Element.prototype, 'getClientRects', () => [{}]);
  const form = document.createElement('form');
  const editor = document.createElement('textarea');
  const button = document.createElement('button');
  form.append(editor, button);
  document.body.append(form);
  editor.value = text;

  const policy = new Set<() => void>();
  const services = {
    review: vi.fn<Services['review']>(async () => answer()),
    report: vi.fn<Services['report']>(),
    noteOutcomes: vi.fn<Services['noteOutcomes']>(),
    setAside: vi.fn<Services['setAside']>(async () => 'done'),
    version: () => '1',
    onPolicyChange: (listener: () => void) => void policy.add(listener),
    onCommand: () => {},
    language: () => 'nl' as const,
    whenUnchecked: () => 'ask' as const,
  };
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
    document.body.replaceChildren();
  });
  const composer: Composer = { spec: composerSpec, scope: form, editors: [editor] };
  const session = new ComposerSession(composer, 'x', services, ending.signal);
  const published = vi.fn<() => void>();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    published();
  });
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  return {
    session,
    services,
    form,
    editor,
    button,
    published,
    pass,
    /** Types over everything, and waits until the review has come. */
    write: async (next: string): Promise<void> => {
      editor.value = next;
      session.changed();
      await pass(300);
    },
    /** Presses the button as a person does. True = the event was held. */
    press: (): boolean => {
      const event = new MouseEvent('click', { cancelable: true });
      session.press({ kind: 'click', control: button }, event);
      return event.defaultPrevented;
    },
    changePolicy: (): void => {
      for (const listener of policy) listener();
    },
    shown: (): string | null | undefined => session.panel.root?.querySelector('.bezint')?.getAttribute('data-status'),
    notice: (): string => session.panel.root?.querySelector('.notice')?.textContent ?? '',
    panelButton: (name: string): HTMLButtonElement | undefined =>
      [...(session.panel.root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === name),
  };
}
