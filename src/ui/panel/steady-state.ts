import type { PanelState } from './panel-state';

export interface Steady {
  readonly state: PanelState;
  /** What is drawn is the review of an earlier text: good enough to read, not to change the draft with. */
  readonly stale: boolean;
}

/** Keeps the last findings on show while the text changes, until its own review comes: a banner must not flicker. */
export function steady(before: Steady | null, state: PanelState): Steady {
  const waiting = state.advice === null && (state.status === 'reading' || state.status === 'checking');
  const last = before?.state;
  if (!waiting || state.text.trim() === '' || !last?.advice || last.advice.findings.length === 0) {
    return { state, stale: false };
  }
  const { advice, text } = last;
  return {
    state: { ...state, advice, text, status: state.status === 'reading' ? last.status : state.status },
    stale: true,
  };
}
