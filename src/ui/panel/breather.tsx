import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import type { PanelSay } from './messages';

const MINUTE_S = 60;

/** A minute to let an angry draft lie, and skipped in one press. It blocks nothing: posting stays possible all the while. */
export function Breather({ say, look }: { readonly say: PanelSay; readonly look: 'main' | 'plain' }): JSX.Element {
  const [left, setLeft] = useState<number | null>(null);
  const waiting = left !== null && left > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  // One button throughout, so that the focus stays where it was
  return (
    <span class="breather">
      {waiting && <span class="sand">{say('waiting', { seconds: left })}</span>}
      <Button look={waiting ? 'quiet' : look} onPress={() => setLeft(waiting ? null : MINUTE_S)}>
        {say(waiting ? 'skip' : 'wait')}
      </Button>
      <span role="status">{left === 0 ? say('waited') : ''}</span>
    </span>
  );
}
