import type { JSX } from 'preact';
import type { ShownFinding } from '@/engine/advice';
import { HelpList } from '@/ui/help-list';
import { chipsOf, wordsAt } from './marked-words';
import type { PanelSay } from './messages';

interface DetailsProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly say: PanelSay;
}

/** Why a finding matters, what gave it away, whose clause it is, and where to turn. */
export function FindingDetails({ finding, text, say }: DetailsProps): JSX.Element {
  const { why, clauses, help } = finding;
  const evidence = chipsOf(finding);
  return (
    <>
      {why !== '' && <p class="why">{why}</p>}
      {evidence.length > 0 && (
        <ul class="evidence" aria-label={say('evidence')}>
          {evidence.map(({ label, span }) => (
            <li key={`${label}${span.start}`}>
              {label !== '' && <small>{label} </small>}
              <q>{wordsAt(text, span)}</q>
            </li>
          ))}
        </ul>
      )}
      {clauses.map(({ ref, institution, document, section, summary }) => (
        <blockquote class="clause" key={ref}>
          <p>{summary}</p>
          <footer>
            <b>{institution}</b> · {document} · {section}
          </footer>
        </blockquote>
      ))}
      {help.length > 0 && (
        <div class="help">
          <p>{say('help')}</p>
          <HelpList routes={help} newTab={say('newTab')} />
        </div>
      )}
    </>
  );
}
