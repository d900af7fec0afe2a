import type { Composer } from './find-composer';
import { ourHosts } from './our-hosts';

/** Whether the composer is on the page and laid out, and so something that a person can write in. */
export const isRendered = ({ editors }: Composer): boolean =>
  editors.every((editor) => editor.getClientRects().length > 0);

/**
 * Calls back when the draft or its attachments may have changed, or the composer was hidden or taken away, until the
 * signal aborts.
 */
export function observeComposer({ editors, scope }: Composer, changed: () => void, signal: AbortSignal): void {
  const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
    type === 'childList' && [...addedNodes, ...removedNodes].every((node) => ourHosts.has(node));
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  // What is taken off the page loses its size, and that is the only word of it
  const sizes = new ResizeObserver(changed);
  for (const editor of editors) {
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    sizes.observe(editor);
  }
  // Attachments appear beside the editor; a whole page or feed would be too much to watch
  if (scope.matches('dialog, [role="dialog"], form')) observer.observe(scope, { childList: true, subtree: true });
  const stop = (): void => {
    observer.disconnect();
    sizes.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
}
