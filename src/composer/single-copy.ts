import { isOrphaned } from '@/messaging/client';

/**
 * One page, one watcher. An update leaves the old content script behind with its listeners in place; it keeps telling
 * the author that the page needs a reload, unless a new copy has taken over.
 */

const mark = 'data-bezint-copy';
const symbol = Symbol.for('bezint.copy');

const stop = (earlier: unknown): void => {
  if (earlier instanceof AbortController) earlier.abort();
};

/** Takes the page over. The signal aborts when a newer copy does; `mayAct` turns false for an orphan with a successor. */
export function takeOver(): { readonly signal: AbortSignal; readonly mayAct: () => boolean } {
  const controller = new AbortController();
  stop(Reflect.get(globalThis, symbol));
  Reflect.set(globalThis, symbol, controller);
  const id = crypto.randomUUID();
  document.documentElement.setAttribute(mark, id);
  const mayAct = (): boolean => {
    // The page can write this mark too: it counts only once our own extension is gone
    if (!isOrphaned() || document.documentElement.getAttribute(mark) === id) return true;
    controller.abort();
    return false;
  };
  // Nobody else tells an orphan that it has a successor
  new MutationObserver(mayAct).observe(document.documentElement, { attributeFilter: [mark] });
  return { signal: controller.signal, mayAct };
}
