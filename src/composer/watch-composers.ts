import type { Adapter } from '@/platforms/adapter';
import type { Attempt } from './attempt';
import { ComposerSession } from './composer-session';
import { originOf } from './editor/shadow-dom';
import { type Composer, composerAt, composersAround, editableAround, recognise } from './find-composer';
import { ourHosts } from './our-hosts';
import { pageHealth } from './page-health';
import { runCommand } from './panel-command';
import type { Services } from './services';
import { controlAround, happeningBy, publishes, showsSubmit } from './submit-control';

const isOurs = (event: Event): boolean => event.composedPath().some((node) => ourHosts.has(node));

/** An open list of suggestions takes Enter for itself, but not with Ctrl or Cmd. */
const suggests = (editor: Element, { ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey) &&
  (Boolean(editor.getAttribute('aria-activedescendant')) || editor.getAttribute('aria-expanded') === 'true');

/** Typed in something like an editor that nothing is known of. */
const isUnknown = ({ type, target }: Event): boolean =>
  type === 'input' && target instanceof HTMLElement && target.isContentEditable;

/** A `div` that plays the button acts on the key itself: no click follows that we could hold. */
const isPressedByKey = (origin: Element, { key, repeat }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && !repeat && controlAround(origin)?.matches('button, input') === false;

/** Whether Enter, with the modifiers of this event, publishes from this composer. */
function sends(composer: Composer, { ctrlKey, metaKey }: KeyboardEvent): boolean {
  const { sendKeys } = composer.spec;
  if (ctrlKey || metaKey) return sendKeys.includes('ctrl-enter');
  if (sendKeys.includes('enter')) return true;
  return sendKeys.includes('enter-without-button') && !showsSubmit(composer);
}

/**
 * Watches a page for composers until the signal aborts. Listens on `window` in the capture phase, before the page's
 * own handlers; observes and never polls, so an idle page costs nothing. `mayAct`: false for a copy that was replaced.
 * Returns what goes to work where the caret stands already, for whoever comes late or has learned more.
 */
export function watchComposers(
  adapter: Adapter,
  services: Services,
  mayAct: () => boolean,
  signal: AbortSignal,
): () => void {
  const sessions = new WeakMap<HTMLElement, ComposerSession>();
  const reportOf = pageHealth(services.report);
  let active: ComposerSession | null = null;

  const sessionFor = (composer: Composer): ComposerSession | null => {
    const [key] = composer.editors;
    if (!key) return null;
    const known = sessions.get(key);
    const { spec, editors } = known?.composer ?? {};
    if (!known?.ended && spec === composer.spec && editors?.length === composer.editors.length) return known ?? null;
    known?.end();
    const session = new ComposerSession(composer, adapter.platform, { ...services, report: reportOf(key) }, signal);
    if (active?.ended && active.composer.spec.id === composer.spec.id) session.adopt(active);
    sessions.set(key, session);
    if (known) session.takeOver(known);
    return session;
  };

  const activate = (session: ComposerSession): void => {
    if (active === session) return;
    active?.deactivate();
    active = session;
    session.activate();
  };

  const sessionAt = (origin: Element | null): ComposerSession | null => {
    const editor = origin && editableAround(origin);
    const composer = editor && composerAt(adapter, editor);
    return composer ? sessionFor(composer) : null;
  };

  const onEditing = (event: Event): void => {
    if (isOurs(event) || !mayAct()) return;
    const session = sessionAt(originOf(event));
    if (!session)
      return isUnknown(event) ? services.report({ state: 'idle', findings: 0, recognition: 'none' }) : undefined;
    session.panel.keepCaret(event.type === 'focusin');
    if (active === session) session.changed();
    else activate(session);
  };

  /**
   * The sessions whose drafts a control would publish, the one in use last: all places of a form that were written in,
   * else one that nobody has touched yet, made on the spot. Of two alike, as two chats are, the one in use.
   */
  const sessionsOfControl = (control: HTMLElement): readonly ComposerSession[] => {
    const around = composersAround(adapter, control).filter((candidate) => publishes(candidate, control));
    const used = around.filter(({ editors: [key] }) => key && sessions.has(key));
    const found = (used.length > 0 ? used : around.slice(0, 1)).flatMap((composer) => sessionFor(composer) ?? []);
    if (!active || !found.includes(active)) return found;
    return [...found.filter(({ composer }) => composer.spec !== active?.composer.spec), active];
  };

  const press = (session: ComposerSession, attempt: Attempt, event: Event): void => {
    activate(session);
    session.press(attempt, event);
  };

  const onClick = (event: Event): void => {
    const origin = originOf(event);
    const control = origin && controlAround(origin);
    if (!control || isOurs(event) || !mayAct()) return;
    const found = sessionsOfControl(control);
    for (const session of found) if (!event.defaultPrevented) press(session, { kind: 'click', control }, event);
    const happening = found.length === 0 && happeningBy(control, adapter.platform);
    if (happening) services.tell(happening);
  };

  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || !mayAct()) return;
    const editor = [...form.querySelectorAll('textarea, input, [contenteditable="true"]')].find(
      (element) => element instanceof HTMLElement && recognise(adapter, element),
    );
    const composer = editor instanceof HTMLElement ? recognise(adapter, editor) : null;
    const session = composer && sessionFor(composer);
    if (session) press(session, { kind: 'submit', form, submitter }, event);
  };

  const onKey = (event: KeyboardEvent): void => {
    // Nothing during composition: 229 is what older engines say instead of isComposing
    if (event.isComposing || event.keyCode === 229 || isOurs(event) || !mayAct()) return;
    if (event.key === 'Control' || event.key === 'Meta') {
      void active?.reviewNow();
      return;
    }
    active?.panel.keepCaret(true);
    const origin = originOf(event);
    if (origin && isPressedByKey(origin, event)) return onClick(event);
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    const editor = origin && editableAround(origin);
    if (!editor || suggests(editor, event)) return;
    const session = sessionAt(origin);
    if (!session || !sends(session.composer, event)) return;
    press(session, { kind: 'key', editor, ctrlKey: event.ctrlKey, metaKey: event.metaKey }, event);
  };

  /** A finger on the button: the review is nearly always back before the click. */
  const onPointerDown = (event: Event): void => {
    const origin = originOf(event);
    if (origin && controlAround(origin) && !isOurs(event)) void active?.reviewNow();
  };

  services.onCommand((command) => {
    active?.panel.keepCaret(true);
    if (active && mayAct()) runCommand(active, command);
  }, signal);

  const options = { capture: true, signal } as const;
  window.addEventListener('focusin', onEditing, options);
  window.addEventListener('input', onEditing, options);
  window.addEventListener('compositionend', onEditing, options);
  window.addEventListener('click', onClick, options);
  window.addEventListener('submit', onSubmit, options);
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('pointerdown', onPointerDown, options);

  return () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement && !ourHosts.has(at)) at = at.shadowRoot.activeElement;
    const session = sessionAt(at);
    if (session) activate(session);
  };
}
