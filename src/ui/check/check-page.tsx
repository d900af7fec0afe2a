import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/engine/draft';
import { CheckedText } from '@/ui/page/checked-text';
import { Masthead } from '@/ui/page/masthead';
import { type Check, type Outcome, useCheck } from '@/ui/page/use-check';
import { DraftText } from '@/ui/panel/draft-text';
import { sayPanel } from '@/ui/panel/messages';
import { type CheckSay, sayCheck } from './messages';

const LONGEST = 20_000;

interface CheckProps {
  readonly language: Language;
  /** The text that was handed over; '' for a page that was opened by itself. */
  readonly given: string;
  readonly check: Check;
}

function wordOf(outcome: Outcome, say: CheckSay): string {
  if (outcome.kind === 'none') return '';
  if (outcome.kind !== 'checked') return say('notChecked');
  const count = outcome.advice.findings.length;
  return count === 0 ? say('clear') : say('points', { count });
}

/** A text that was chosen on any page, with its findings marked and explained. */
export function CheckPage({ language, given, check }: CheckProps): JSX.Element {
  const say = sayCheck(language);
  const [text, setText] = useState(given);
  const [outcome, run] = useCheck(check);
  useEffect(() => {
    if (given.trim() !== '') void run(given);
  }, [given]);
  return (
    <div class="welcome">
      <Masthead title={say('title')} lead={say('lead')} />
      <main>
        <form
          class="sheet block"
          onSubmit={(event) => {
            event.preventDefault();
            void run(text);
          }}
        >
          <div class="field">
            <label for="text">{say('text')}</label>
            <textarea
              id="text"
              rows={6}
              maxLength={LONGEST}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button main" disabled={text.trim() === ''}>
            {say('check')}
          </button>
          <p role="status">
            <b>{wordOf(outcome, say)}</b>
          </p>
        </form>
        {outcome.kind === 'checked' && outcome.advice.findings.length > 0 && (
          <section class="sheet block" aria-label={wordOf(outcome, say)}>
            <DraftText text={outcome.text} findings={outcome.advice.findings} chosen={null} say={sayPanel(language)} />
            <CheckedText text={outcome.text} advice={outcome.advice} language={language} />
          </section>
        )}
      </main>
    </div>
  );
}
