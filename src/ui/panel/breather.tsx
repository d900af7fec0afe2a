import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import type { PanelSay } from './messages';

const MINUTE_S = 60;

/** A minute to let an angry draft lie. It blocks nothing: posting stays possible all the while. */
export function Breather({ say, look }: { readonly say: PanelSay; readonly look: 'main' | 'plain' }): JSX.Element {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (left === null || left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  if (left === null) {
    return (
      <Button look={look} onPress={() => setLeft(MINUTE_S)}>
        {say('wait')}
      </Button>
    );
  }
  return (
    <span class="breather">
      {left > 0 && <span class="sand">{say('waiting', { seconds: left })}</span>}
      <span role="status">{left === 0 ? say('waited') : ''}</span>
    </span>
  );
}
