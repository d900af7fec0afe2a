import { mountPanel } from '@/ui/panel/panel';
import type { PanelState } from '@/ui/panel/panel-state';

const nothing = (): void => undefined;

/** A composer in the page itself, or in a modal dialog of the page, as on LinkedIn. */
function stageFor(inDialog: boolean): HTMLElement {
  const title = document.createElement('h1');
  title.textContent = 'Site';
  const main = document.body.appendChild(document.createElement('main'));
  main.append(title);
  if (!inDialog) return main;
  const dialog = main.appendChild(document.createElement('dialog'));
  dialog.ariaLabel = 'Composer';
  dialog.showModal();
  return dialog;
}

/** A plain page with a composer, and the panel where the content script puts it: a fixed popover beside the composer. */
export function showPanel(state: PanelState, inDialog: boolean): void {
  document.documentElement.lang = state.language;
  document.body.className = `site ${state.theme}`;
  const stage = stageFor(inDialog);
  const composer = document.createElement('div');
  composer.className = 'composer';
  composer.textContent = state.text;
  stage.append(composer);

  const host = document.createElement('div');
  host.popover = 'manual';
  host.className = 'host';
  stage.append(host);
  host.showPopover();
  const panel = mountPanel(host.attachShadow({ mode: 'open' }), state, {
    goBack: () => panel.update({ ...state, asking: { kind: 'nothing' } }),
    postAnyway: nothing,
    applyFix: nothing,
    tryAgain: nothing,
    postUnchecked: nothing,
    dismiss: (finding) => panel.update({ ...state, dismissed: [...state.dismissed, finding.key] }),
    setAside: () => panel.update({ ...state, notice: 'set-aside' }),
    leave: nothing,
    show: nothing,
  });
  new ResizeObserver(() => {
    const { bottom, right } = composer.getBoundingClientRect();
    const { width, height } = host.getBoundingClientRect();
    host.style.setProperty('top', `${Math.min(bottom + 8, innerHeight - height - 8)}px`, 'important');
    host.style.setProperty('left', `${Math.max(8, right - width)}px`, 'important');
  }).observe(host);
}
