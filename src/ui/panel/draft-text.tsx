import type { JSX, Ref } from 'preact';
import type { ShownFinding } from '@/engine/advice';
import { segmentsOf } from './marked-words';
import type { PanelSay } from './messages';

interface DraftTextProps {
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  /** Key of the finding that stands out; `null` = none does. */
  readonly chosen: string | null;
  readonly say: PanelSay;
  readonly inner?: Ref<HTMLDivElement>;
}

/** The draft as it will appear, with the words of the findings marked by colour and by line. */
export const DraftText = ({ text, findings, chosen, say, inner }: DraftTextProps): JSX.Element => (
  <div class="draft" ref={inner ?? null} tabIndex={0} role="group" aria-label={say('yourDraft')} dir="auto">
    {text.trim() === '' && <i>{say('noText')}</i>}
    {segmentsOf(text, findings).map((segment, index) =>
      segment.severity === null ? (
        segment.text
      ) : (
        <mark
          key={index}
          class={chosen !== null && segment.keys.includes(chosen) ? `${segment.severity} chosen` : segment.severity}
        >
          {segment.text}
        </mark>
      ),
    )}
  </div>
);
