import type { JSX } from 'preact';
import type { ShownFinding } from '@/engine/advice';
import { quotesOf } from './marked-words';

/** The first sentence, which names the risk, and what follows it. */
export function splitMessage(message: string): { readonly first: string; readonly rest: string } {
  const end = message.search(/(?<=[.?!])\s/u);
  return end < 0 ? { first: message, rest: '' } : { first: message.slice(0, end), rest: message.slice(end + 1).trim() };
}

const lead = (sentence: string): string => (sentence.endsWith('.') ? `${sentence.slice(0, -1)}:` : sentence);

interface LineProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly open: boolean;
}

/** One finding in one line: the risk in bold, then the author's own words that gave it away. */
export function FindingLine({ finding, text, open }: LineProps): JSX.Element {
  // The card shows the evidence itself, with what each piece says
  const quotes = open && finding.evidence.length > 0 ? [] : quotesOf(text, finding, 3);
  const { first, rest } = splitMessage(finding.message);
  return (
    <p class={open ? 'line' : 'line short'}>
      <strong>{quotes.length > 0 ? lead(first) : first}</strong>
      {quotes.map((quote, index) => (
        <span class="quote" key={quote}>
          {index > 0 ? ', ' : ' '}“{quote}”
        </span>
      ))}
      {rest !== '' && (open || quotes.length === 0) && <span class={quotes.length > 0 ? 'rest' : ''}> {rest}</span>}
    </p>
  );
}
