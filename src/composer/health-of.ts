import type { Guard } from './guard';
import type { Health } from './services';

type State = Pick<Health, 'state'> & { readonly findings: number };

/**
 * How a draft stands for popup and badge; `null` while it is being read, for it then stands as it did before.
 * `failed` = the last review came to nothing. A nudge is no finding: nothing in the draft is a reason for it.
 */
export function healthOf({ state, memory }: Guard<unknown>, draftKey: string, failed: boolean): State | null {
  const advice = memory.reviewed?.draftKey === draftKey ? memory.reviewed.advice : null;
  const findings = advice?.findings.filter(({ nudge }) => !nudge).length ?? 0;
  if (state.kind === 'asking') return { state: 'held', findings };
  if (state.kind === 'unchecked' || (!advice && failed)) return { state: 'unchecked', findings };
  if (!advice) return null;
  return { state: findings > 0 ? 'findings' : 'composing', findings };
}
