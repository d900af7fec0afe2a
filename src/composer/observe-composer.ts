import type { Composer } from './find-composer';

/** Calls back when the draft or its attachments may have changed, until the signal aborts. */
export function observeComposer({ editors, scope }: Composer, changed: () => void, signal: AbortSignal): void {
  const isOurs = ({ target }: MutationRecord): boolean =>
    target instanceof Element && target.closest('[data-bezint]') !== null;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  for (const editor of editors) observer.observe(editor, { childList: true, characterData: true, subtree: true });
  // Attachments appear beside the editor; a whole page or feed would be too much to watch
  if (scope.matches('dialog, [role="dialog"], form')) observer.observe(scope, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
