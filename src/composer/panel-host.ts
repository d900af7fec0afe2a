import { closestAcross, containsAcross, parentAcross } from './editor/shadow-dom';
import type { Composer } from './find-composer';
import { ourHosts } from './our-hosts';
import { type Box, placePanel } from './place-panel';
import { submitControlOf } from './submit-control';

/** The element that carries our interface in the page, and its open shadow root. */
export interface PanelHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether a person can see what we show. */
  readonly isVisible: () => boolean;
  readonly place: () => void;
  readonly remove: () => void;
}

const REATTACH_TIMES = 3;
const REATTACH_WINDOW_MS = 5_000;
const MARGIN = 8;

// Inline and important: neither the page's sheet nor its ancestors' inheritance reaches the host
const hostStyle =
  'all: initial; position: fixed; display: block; width: max-content; max-width: min(400px, calc(100vw - 16px)); z-index: 2147483647;';

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

/** Everything outside a modal dialog is inert, so the host lives in the nearest one; else on the root element. */
const homeOf = (composer: Composer): Element =>
  closestAcross(composer.scope, ['dialog', '[role="dialog"]', '[aria-modal="true"]']) ?? document.documentElement;

/** What the panel stands beside: the dialog or form; on a page, the smallest box that holds editor and submit control. */
function anchorOf(composer: Composer, editor: Element, submit: Element | null): Element {
  const { scope } = composer;
  if (scope.matches('dialog, [role="dialog"], form') || !submit) return scope.contains(document.body) ? editor : scope;
  for (let node: Node | null = editor; node; node = parentAcross(node)) {
    if (node instanceof Element && containsAcross(node, submit)) return node;
  }
  return editor;
}

function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('data-bezint', '');
  ourHosts.add(host);
  host.popover = 'manual';
  host.style.cssText = hostStyle.replaceAll(';', ' !important;');
  return host;
}

/** Mounts the host beside a composer and keeps it there until the signal aborts. */
export function mountHost(composer: Composer, signal: AbortSignal): PanelHost {
  const element = makeHost();
  const root = element.attachShadow({ mode: 'open' });
  const home = homeOf(composer);
  const reattachedAt: number[] = [];

  const attach = (): void => {
    home.append(element);
    element.showPopover();
  };

  const place = (): void => {
    if (!element.isConnected) return;
    const [editor] = composer.editors;
    if (!editor) return;
    const submit = submitControlOf(composer);
    const text = boxOf(editor);
    const around = boxOf(anchorOf(composer, editor, submit));
    // As large as the window, as some dialogs are: there is no room beside it
    const anchor = around.height > innerHeight * 0.9 && around.width > innerWidth * 0.9 ? text : around;
    const keepouts = [{ box: text, weight: 2 }, ...(submit ? [{ box: boxOf(submit), weight: 20 }] : [])];
    const view = { left: 0, top: 0, width: document.documentElement.clientWidth, height: innerHeight };
    const at = placePanel(boxOf(element), anchor, keepouts, view);
    element.style.setProperty('left', `${Math.max(MARGIN, at.left)}px`, 'important');
    element.style.setProperty('top', `${Math.max(MARGIN, at.top)}px`, 'important');
  };

  const watchRemoval = new MutationObserver(() => {
    if (element.isConnected || signal.aborted || !home.isConnected) return;
    const now = performance.now();
    while (reattachedAt[0] !== undefined && now - reattachedAt[0] > REATTACH_WINDOW_MS) reattachedAt.shift();
    if (reattachedAt.length >= REATTACH_TIMES) return;
    reattachedAt.push(now);
    attach();
  });

  let frame = 0;
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const watchSize = new ResizeObserver(soon);
  attach();
  watchRemoval.observe(home, { childList: true });
  for (const watched of [element, composer.scope, ...composer.editors]) watchSize.observe(watched);
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  soon();

  const isVisible = (): boolean => {
    if (!element.isConnected) return false;
    const shown = root.querySelector('dialog[open]') ?? root.firstElementChild ?? element;
    const { left, top, width, height } = shown.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    const tree = element.getRootNode();
    const at = tree instanceof ShadowRoot ? tree : document;
    const hit = at.elementFromPoint(left + width / 2, top + height / 2);
    const page = getComputedStyle(document.documentElement);
    return hit === element && Number(page.opacity) > 0.6;
  };

  const remove = (): void => {
    cancelAnimationFrame(frame);
    watchRemoval.disconnect();
    watchSize.disconnect();
    element.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return { element, root, isVisible, place, remove };
}
