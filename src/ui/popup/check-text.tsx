import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Advice } from '@/engine/advice';
import { FindingDetails } from '@/ui/panel/finding-details';
import { Icon } from '@/ui/panel/icons';
import { sayPanel } from '@/ui/panel/messages';
import type { PopupSay } from './messages';
import type { PopupProps } from './popup';

type Outcome =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'checked'; readonly text: string; readonly advice: Advice };

/** A text from anywhere, checked on request; it stays in this popup and is gone when that closes. */
export function CheckText({ check, language, say }: PopupProps & { readonly say: PopupSay }): JSX.Element {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const run = async (): Promise<void> => {
    const advice = await check(text);
    setOutcome(advice === null ? { kind: 'failed' } : { kind: 'checked', text, advice });
  };
  const findings = outcome.kind === 'checked' ? outcome.advice.findings : [];
  return (
    <details class="fold">
      <summary>{say('checkText')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div class="field">
          <label class="unseen" for="text">
            {say('yourText')}
          </label>
          <textarea
            id="text"
            rows={4}
            maxLength={20_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button plain" disabled={text.trim() === ''}>
          {say('check')}
        </button>
      </form>
      <p role="status">
        {outcome.kind === 'failed' && say('notChecked')}
        {outcome.kind === 'checked' && findings.length === 0 && say('clear')}
      </p>
      {outcome.kind === 'checked' && findings.length > 0 && (
        <ol class="findings">
          {findings.map((finding) => (
            <li class={finding.severity} key={finding.key}>
              <h3>
                <Icon name={finding.severity} /> {finding.message}
              </h3>
              <FindingDetails finding={finding} text={outcome.text} say={sayPanel(language)} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
