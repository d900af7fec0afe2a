import type { ShownFinding } from '@/engine/advice';
import type { Bilingual } from '@/engine/draft';
import { mountPanel } from '@/ui/panel/panel';
import type { PanelActions, PanelState, Status } from '@/ui/panel/panel-state';
import type { Attempt } from './attempt';
import { caretOf } from './editor/caret';
import { mark, unmark } from './editor/marks';
import type { ComposerReading } from './editor/read-composer';
import type { Composer } from './find-composer';
import type { Guard } from './guard';
import { mountHost, type PanelHost } from './panel-host';
import type { Services } from './services';
import { themeAround } from './theme';

const confirmText: Bilingual = {
  nl: 'Bezint: in dit bericht staat iets om nog even naar te kijken, of het kon niet worden gecontroleerd. Toch plaatsen?',
  en: 'Bezint: something in this post deserves another look, or it could not be checked. Post anyway?',
};

// As long as a hold may go unseen
const INVISIBLE_HOLD_MS = 2_000;
// A dialog that answers sooner than a person can read was suppressed by the browser
const FASTEST_ANSWER_MS = 40;
// Time to read two lines, and to follow them
const NOTICE_MS = 10_000;

/** What the author sees of a session: mounts on first need, draws plain state, and knows whether it can be seen. */
export class SessionPanel {
  readonly dismissed = new Set<string>();
  shown: ShownFinding | null = null;
  /** Of the text as it was last drawn, those that were folded away too. */
  findings: readonly ShownFinding[] = [];
  /** The text that the findings were last drawn for. What is written may be newer: its review is still under way. */
  about = '';
  lastFailure: 'unreachable' | 'orphaned' | null = null;
  paused = false;
  private notice: PanelState['notice'] = 'none';
  /** The text that the notice is about, from when it is first drawn. */
  private noticed: string | null = null;
  private noticeEnds: ReturnType<typeof setTimeout> | undefined;
  private state: PanelState | null = null;
  private host: PanelHost | null = null;
  private mounted: ReturnType<typeof mountPanel> | null = null;
  private ending: AbortController | null = null;

  constructor(
    private readonly composer: Composer,
    private readonly services: Services,
    private readonly actions: PanelActions,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  private caret: (() => void) | null = null;

  /** Remembers where the caret stands; forgets it when the text changes, for then it is elsewhere. */
  keepCaret(stays: boolean): void {
    const editor = this.composer.editors.find((each) => each.matches(':focus, :focus-within'));
    if (!stays) this.caret = null;
    else if (editor) this.caret = caretOf(editor);
  }

  /** Gives the keyboard back to the text, with the caret where it was. */
  backToText(): void {
    if (this.caret) this.caret();
    else this.composer.editors.at(-1)?.focus();
  }

  /** Where the panel is drawn; `null` while there is none. */
  get root(): ShadowRoot | null {
    return this.host?.root ?? null;
  }

  /** Draws the guard's state over what was read, and marks the findings' words while the session is in use. */
  draw(guard: Guard<Attempt>, { reading, key: draftKey }: ComposerReading, active: boolean): void {
    const { reviewed, acknowledged } = guard.memory;
    const advice = reviewed?.draftKey === draftKey ? reviewed.advice : null;
    this.findings = advice?.findings ?? [];
    if (advice) this.about = reading.text;
    const findings = this.findings.filter(({ key }) => !this.dismissed.has(key));
    const state: PanelState = {
      status: this.statusOf(guard, advice !== null, findings.length),
      language: reviewed?.advice.language ?? this.services.language(),
      theme: themeAround(this.composer.scope),
      text: reading.text,
      advice,
      asking: this.askingOf(guard),
      notice: this.noticeOn(reading.text),
      partly: reading.cut || (advice?.failed.length ?? 0) > 0,
      acknowledged: [...acknowledged],
      dismissed: [...this.dismissed],
      version: this.services.version(),
    };
    this.show(state);
    if (advice && active) mark(this.composer.editors, reading, findings, this.shown);
    else unmark();
  }

  /** Says something about the draft as it stands: until that changes, and no longer than it takes to read. */
  say(notice: PanelState['notice']): void {
    this.notice = notice;
    this.noticed = null;
    clearTimeout(this.noticeEnds);
    this.noticeEnds = setTimeout(() => {
      this.notice = 'none';
      if (this.state && this.mounted) this.show({ ...this.state, notice: 'none' });
    }, NOTICE_MS);
  }

  private noticeOn(text: string): PanelState['notice'] {
    this.noticed ??= text;
    if (this.noticed !== text) this.notice = 'none';
    return this.notice;
  }

  /** Asks by other means when nobody can see the question that is `open`: no hold may last unseen. */
  insist(open: () => boolean, answered: (answer: 'yes' | 'no' | 'not-asked') => void): void {
    setTimeout(() => {
      if (open() && !this.host?.isVisible()) answered(this.confirmInstead());
    }, INVISIBLE_HOLD_MS);
  }

  /** The surface of last resort: drawn by the browser itself, out of the page's reach. */
  private confirmInstead(): 'yes' | 'no' | 'not-asked' {
    const before = performance.now();
    const yes = window.confirm(confirmText[this.services.language()]);
    return performance.now() - before < FASTEST_ANSWER_MS ? 'not-asked' : yes ? 'yes' : 'no';
  }

  /** The draft is gone: nothing that was said about it counts any more. A nudge was not about it. */
  forget(): void {
    for (const key of this.dismissed) if (!key.startsWith('nudge:')) this.dismissed.delete(key);
    this.shown = null;
    this.notice = 'none';
    this.lastFailure = null;
    this.hide();
  }

  hide(): void {
    if (!this.mounted) return;
    unmark();
    this.mounted.unmount();
    this.ending?.abort();
    this.mounted = null;
    this.host = null;
    this.ending = null;
  }

  private show(state: PanelState): void {
    if (this.signal.aborted) return;
    this.state = state;
    if (!this.host || !this.mounted) {
      this.ending = new AbortController();
      this.host = mountHost(this.composer, this.ending.signal);
      this.mounted = mountPanel(this.host.root, state, this.actions);
    } else {
      this.mounted.update(state);
    }
    this.host.place();
  }

  private statusOf({ state }: Guard<Attempt>, known: boolean, findings: number): Status {
    if (state.kind === 'checking') return 'checking';
    if (state.kind === 'asking') return 'held';
    if (state.kind === 'unchecked') return 'unchecked';
    if (this.paused) return 'paused';
    if (this.lastFailure === 'orphaned') return 'orphaned';
    if (!known) return this.lastFailure ? 'unchecked' : 'reading';
    return findings > 0 ? 'findings' : 'clear';
  }

  private askingOf({ state }: Guard<Attempt>): PanelState['asking'] {
    switch (state.kind) {
      case 'idle':
      case 'checking':
        return { kind: 'nothing' };
      case 'asking':
        return { kind: 'held' };
      case 'unchecked':
        return { kind: 'unchecked', reason: this.lastFailure ?? 'unreachable' };
    }
  }
}
