import type { JSX } from 'preact';
import type { Advice } from '@/engine/advice';
import type { Language } from '@/engine/draft';
import { FindingDetails } from '@/ui/panel/finding-details';
import { Icon } from '@/ui/panel/icons';
import { sayPanel } from '@/ui/panel/messages';

interface CheckedProps {
  readonly text: string;
  readonly advice: Advice;
  readonly language: Language;
}

/** The findings of a text that was checked on request, each with why and whose clause. */
export const CheckedText = ({ text, advice, language }: CheckedProps): JSX.Element => (
  <ol class="findings">
    {advice.findings.map((finding) => (
      <li class={finding.severity} key={finding.key}>
        <h2>
          <Icon name={finding.severity} /> {finding.message}
        </h2>
        <FindingDetails finding={finding} text={text} say={sayPanel(language)} />
      </li>
    ))}
  </ol>
);
