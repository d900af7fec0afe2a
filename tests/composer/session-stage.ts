import { onTestFinished, vi } from 'vitest';
import { ComposerSession } from '@/composer/composer-session';
import type { Composer } from '@/composer/find-composer';
import type { ReviewAnswer, Services } from '@/composer/services';
import { watchComposers } from '@/composer/watch-composers';
import type { ShownFinding } from '@/engine/advice';
import type { Adapter } from '@/platforms/adapter';
import { stub } from '../stub';
import { adviceOf } from '../ui/samples';

const composerSpec: Composer['spec'] = {
  id: 'stage',
  surface: 'post',
  editor: ['textarea'],
  scope: ['form'],
  submit: [{ kind: 'selector', css: 'button' }],
  sendKeys: [],
  media: { image: ['img'] },
};

/** The answer of a background that found these. */
export const found = (...findings: readonly ShownFinding[]): ReviewAnswer => ({
  ok: true,
  advice: adviceOf('nl', findings),
  paused: false,
  countsUntil: Number.POSITIVE_INFINITY,
});

type Answer = () => ReviewAnswer | Promise<ReviewAnswer>;

/** A plain form to write in, and a background that answers what the test says. What the fake page lacks, it gets here. */
function setStage(text: string, answer: Answer) {
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
    composers: vi.fn<Services['composers']>(async () => null),
    report: vi.fn<Services['report']>(),
    noteOutcomes: vi.fn<Services['noteOutcomes']>(),
    tell: vi.fn<Services['tell']>(),
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
  return { form, editor, button, policy, services, signal: ending.signal };
}

/** A watched page with one form on it, in which Enter and Ctrl+Enter publish. `parts`: all its fields are one draft. */
export function stageWatching(text: string, answer: Answer, parts = false) {
  const { signal, ...stage } = setStage(text, answer);
  const adapter: Adapter = {
    platform: 'x',
    matches: ['https://x.com/*'],
    certain: [],
    composers: [{ ...composerSpec, sendKeys: ['enter', 'ctrl-enter'], parts }],
  };
  watchComposers(adapter, stage.services, () => true, signal);
  return stage;
}

/** A session over a form. Time is the test's: fake timers must be on. */
export function stageSession(text: string, answer: Answer) {
  const { form, editor, button, policy, services, signal } = setStage(text, answer);
  const composer: Composer = { spec: composerSpec, scope: form, editors: [editor] };
  const session = new ComposerSession(composer, 'x', services, signal);
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
