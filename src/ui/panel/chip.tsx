import type { JSX, Ref } from 'preact';
import { Icon, iconOf } from './icons';
import type { PanelSay } from './messages';
import type { PanelState } from './panel-state';

interface ChipProps {
  readonly state: PanelState;
  readonly say: PanelSay;
  readonly onOpen: () => void;
  readonly inner: Ref<HTMLButtonElement>;
}

/** The chip's word for a state. Findings are counted, those folded away too: "nothing found" would not be true. */
export function chipWord({ status, advice }: Pick<PanelState, 'status' | 'advice'>, say: PanelSay): string {
  const count = advice?.findings.length ?? 0;
  if (status !== 'findings' && (status !== 'clear' || count === 0)) return say(status);
  return say('points', { count });
}

/** The state of the composer by icon and word: the only thing seen on a clean draft. A button when there is more. */
export function Chip({ state, say, onOpen, inner }: ChipProps): JSX.Element {
  const findings = state.advice?.findings ?? [];
  const icon = iconOf(state.status, findings[0]?.severity);
  const inside = (
    <>
      <Icon name={icon} />
      <span class="unseen">Bezint: </span>
      {chipWord(state, say)}
    </>
  );
  if (findings.length === 0) return <span class={`chip ${icon}`}>{inside}</span>;
  return (
    <button type="button" class={`chip ${icon}`} ref={inner} aria-expanded={false} onClick={onOpen}>
      {inside}
    </button>
  );
}
