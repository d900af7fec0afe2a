import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Fix, ShownFinding } from '@/engine/advice';
import { Button } from './button';
import { wordsAt } from './marked-words';
import type { PanelSay } from './messages';
import type { PanelActions } from './panel-state';

interface FixProps {
  readonly finding: ShownFinding;
  readonly fix: Fix;
  readonly actions: PanelActions;
  readonly look: 'main' | 'plain';
  readonly disabled?: boolean;
}

/** Puts a fix into the draft; what is only true when the author says so is asked first. */
export function FixButton({ finding, fix, actions, look, disabled = false }: FixProps): JSX.Element {
  const [asks, setAsks] = useState(false);
  const sure = fix.kind === 'insert' ? fix.sure : undefined;
  const apply = (event: Event): void => {
    setAsks(sure !== undefined && !asks);
    if (sure === undefined || asks) actions.applyFix(finding, fix, event);
  };
  return (
    <>
      {asks && <span role="status">{sure}</span>}
      <Button look={look} disabled={disabled} onPress={apply}>
        {asks ? `✓ ${fix.label}` : fix.label}
      </Button>
    </>
  );
}

/** What the button will do to the draft, shown before it is pressed. */
export const FixPreview = ({
  fix,
  text,
  say,
}: {
  readonly fix: Fix;
  readonly text: string;
  readonly say: PanelSay;
}): JSX.Element => (
  <p class="preview">
    {fix.kind === 'insert' ? (
      <>
        <span class="unseen">{say('preview')} </span>
        <ins>{fix.text.trim()}</ins>
      </>
    ) : (
      <>
        <del>{wordsAt(text, fix.span)}</del> <span aria-hidden="true">→</span>
        <span class="unseen"> {say('becomes')} </span> <ins>{fix.text}</ins>
      </>
    )}
  </p>
);
