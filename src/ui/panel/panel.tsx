import { type JSX, render } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import baseCss from '@/ui/base.css?inline';
import { dark, declarations, light } from '@/ui/tokens';
import { Banner } from './banner';
import { Chip } from './chip';
import type { PanelSay } from './messages';
import panelCss from './panel.css?inline';
import type { PanelActions, PanelState, Status } from './panel-state';
import { ReviewDialog } from './review-dialog';
import { sayInPage } from './say-in-page';
import { UncheckedDialog } from './unchecked-dialog';
import { useAnnouncement, useSteady, useView, type View } from './use-panel';

const css = `.bezint{${declarations(light)}}.bezint[data-theme=dark]{${declarations(dark)}}${baseCss}${panelCss}`;

const noticeKeys = {
  none: null,
  fixed: 'fixed',
  copied: 'copied',
  'press-again': 'pressAgain',
  'set-aside': 'asideDone',
  locked: 'asideLocked',
  private: 'asidePrivate',
  'not-saved': 'asideFailed',
} as const;

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** States that an open banner already speaks of. */
const coveredByBanner: readonly Status[] = ['findings', 'clear', 'reading', 'held'];

function Asking({ state, actions, say, notice }: PanelProps & { readonly say: PanelSay; readonly notice: string }) {
  switch (state.asking.kind) {
    case 'nothing':
      return null;
    case 'held':
      return <ReviewDialog state={state} say={say} actions={actions} notice={notice} />;
    case 'unchecked':
      return <UncheckedDialog reason={state.asking.reason} say={say} actions={actions} notice={notice} />;
  }
}

function Panel({ state: latest, actions }: PanelProps): JSX.Element {
  const { state, stale } = useSteady(latest);
  const { advice, asking, dismissed, language, notice, partly, status, text, theme } = state;
  const words = useRef<Readonly<Record<string, string>>>({});
  words.current = advice?.words ?? words.current;
  const say = useMemo(() => sayInPage(language, words.current), [language, words.current]);
  const announced = useAnnouncement(latest, say);
  const [view, setView] = useView(state);
  const panel = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const moveFocus = useRef<'chip' | 'banner' | null>(null);

  const findings = advice?.findings ?? [];
  const shown = view === 'none' ? [] : findings.filter(({ key }) => view === 'all' || !dismissed.includes(key));
  const banner = shown.length > 0;
  const asks = asking.kind !== 'nothing';
  const noticeKey = noticeKeys[notice];
  const noticeText = [partly && say('partlyChecked'), noticeKey && say(noticeKey)].filter(Boolean).join(' ');

  // A button that folds itself away hands the focus on, so that the keyboard is never lost
  useLayoutEffect(() => {
    if (moveFocus.current === 'chip') chip.current?.focus();
    if (moveFocus.current === 'banner') panel.current?.querySelector<HTMLElement>('.banner button')?.focus();
    moveFocus.current = null;
  });
  const turn = (to: View, focus: 'chip' | 'banner'): void => {
    moveFocus.current = focus;
    setView(to);
  };
  const dismissing: PanelActions = {
    ...actions,
    dismiss: (finding) => {
      moveFocus.current = shown.length > 1 ? 'banner' : 'chip';
      setView('auto');
      actions.dismiss(finding);
    },
  };
  return (
    <div
      ref={panel}
      class="bezint"
      data-theme={theme}
      data-status={latest.status}
      data-length={latest.text.length}
      lang={language}
    >
      {(!banner || !coveredByBanner.includes(status)) && (
        <Chip state={state} say={say} inner={chip} onOpen={() => turn('all', 'banner')} />
      )}
      {banner && (
        <Banner
          findings={shown}
          text={text}
          stale={stale}
          version={state.version}
          say={say}
          actions={dismissing}
          onFold={() => turn('none', 'chip')}
        />
      )}
      <p class={noticeText === '' || asks ? 'unseen' : 'notice sheet'} role="status">
        {asks ? '' : noticeText}
      </p>
      <p class="unseen" role="status">
        {announced}
      </p>
      <Asking state={state} actions={actions} say={say} notice={noticeText} />
    </div>
  );
}

/**
 * Draws the panel into a shadow root of ours, at once and again on every `update`. Everything stands in the root: no
 * style of the page reaches it and none of ours leaves it. `unmount` closes an open dialog and empties the root.
 */
export function mountPanel(
  root: ShadowRoot,
  state: PanelState,
  actions: PanelActions,
): { update(state: PanelState): void; unmount(): void } {
  const ending = new AbortController();
  // The sites' own shortcuts are not for our buttons
  for (const kind of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal: ending.signal });
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const update = (next: PanelState): void => render(<Panel state={next} actions={actions} />, root);
  update(state);
  const unmount = (): void => {
    ending.abort();
    render(null, root);
  };
  return { update, unmount };
}
