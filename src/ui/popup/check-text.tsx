import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CheckedText } from '@/ui/page/checked-text';
import { useCheck } from '@/ui/page/use-check';
import { DraftText } from '@/ui/panel/draft-text';
import { sayPanel } from '@/ui/panel/messages';
import type { PopupSay } from './messages';
import type { PopupProps } from './popup';

/** A text from anywhere, checked on request; it stays in this popup and is gone when that closes. */
export function CheckText({ check, language, say }: PopupProps & { readonly say: PopupSay }): JSX.Element {
  const [text, setText] = useState('');
  const [outcome, run] = useCheck(check);
  return (
    <details class="fold">
      <summary>{say('checkText')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run(text);
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
        {outcome.kind === 'checked' && outcome.advice.findings.length === 0 && say('clear')}
      </p>
      {outcome.kind === 'checked' && outcome.advice.findings.length > 0 && (
        <>
          <DraftText text={outcome.text} findings={outcome.advice.findings} chosen={null} say={sayPanel(language)} />
          <CheckedText text={outcome.text} advice={outcome.advice} language={language} />
        </>
      )}
    </details>
  );
}
