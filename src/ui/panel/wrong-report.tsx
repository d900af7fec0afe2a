import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '@/engine/advice';
import { Button } from './button';
import { spansOf, wordsAt } from './marked-words';
import type { PanelSay } from './messages';

/** What went wrong, for whoever keeps the rules: no word of the draft unless `words` brings them. */
export function reportOf(
  { ruleId, severity, clauses }: ShownFinding,
  version: string,
  words: readonly string[],
): string {
  const guidelines = clauses.map(({ ref }) => ref).join(', ');
  const lines = [`Bezint ${version}`, `rule: ${ruleId}`, `severity: ${severity}`, `guideline: ${guidelines || '-'}`];
  if (words.length > 0) lines.push(`words: ${words.map((each) => `“${each}”`).join(', ')}`);
  return lines.join('\n');
}

interface ReportProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly version: string;
  readonly say: PanelSay;
  readonly onClose: () => void;
}

/** A report to read and to copy; nobody but the author sends it. */
export function WrongReport({ finding, text, version, say, onClose }: ReportProps): JSX.Element {
  const [withWords, setWithWords] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const field = useRef<HTMLTextAreaElement>(null);
  const words = [...new Set(spansOf(finding).map((span) => wordsAt(text, span)))];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportOf(finding, version, withWords ? words : []));
      setCopied('yes');
    } catch {
      field.current?.select(); // The page or the browser refuses: the author copies by hand
      setCopied('failed');
    }
  };
  return (
    <>
      <p>{say('wrongLead')}</p>
      <textarea
        ref={field}
        readOnly
        rows={withWords ? 5 : 4}
        aria-label={say('report')}
        value={reportOf(finding, version, withWords ? words : [])}
      />
      {words.length > 0 && (
        <label class="tick">
          <input type="checkbox" checked={withWords} onChange={(event) => setWithWords(event.currentTarget.checked)} />
          {say('withWords')}
        </label>
      )}
      <div class="row">
        <Button look="plain" onPress={() => void copy()}>
          {say('copy')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('no')}
        </Button>
        <span role="status">{copied === 'no' ? '' : say(copied === 'yes' ? 'copyDone' : 'copyFailed')}</span>
      </div>
    </>
  );
}
