import { useEffect, useRef, useState } from 'preact/hooks';
import { type Announced, announce, nothingAnnounced } from './announce';
import type { PanelSay } from './messages';
import type { PanelState } from './panel-state';
import { type Steady, steady } from './steady-state';

/** Which findings the banner shows: those not folded away, all of them, or none because the author folded the banner. */
export type View = 'auto' | 'all' | 'none';

/** The words of the live region. */
export function useAnnouncement(state: PanelState, say: PanelSay): string {
  const announced = useRef<Announced>(nothingAnnounced);
  const [words, setWords] = useState('');
  // After drawing: a live region is read out only when it stood there before its words did
  useEffect(() => {
    announced.current = announce(announced.current, state, say);
    setWords(announced.current.words);
  }, [state, say]);
  return words;
}

const keysOf = (advice: PanelState['advice']): readonly string[] => (advice?.findings ?? []).map(({ key }) => key);

/** The author's choice of view; a finding that was not there before unfolds the banner again. */
export function useView({ advice }: PanelState): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>('auto');
  const known = useRef<ReadonlySet<string>>(new Set());
  const fresh = keysOf(advice).some((key) => !known.current.has(key));
  useEffect(() => {
    const keys = keysOf(advice);
    if (keys.some((key) => !known.current.has(key))) setView('auto');
    known.current = new Set([...known.current, ...keys]);
  }, [advice]);
  return [fresh ? 'auto' : view, setView];
}

/** What to draw for the latest state: it does not flicker while a new review is under way. */
export function useSteady(state: PanelState): Steady {
  const last = useRef<Steady | null>(null);
  last.current = steady(last.current, state);
  return last.current;
}
