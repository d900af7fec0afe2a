import type { JSX } from 'preact';
import type { HelpRoute, ShownFinding } from '@/engine/advice';
import { wordsAt } from './marked-words';
import type { PanelSay } from './messages';

interface DetailsProps {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly say: PanelSay;
}

interface Link {
  readonly href: string;
  /** What stands behind the link: the host, or the address of the mail. */
  readonly goesTo: string;
}

/** A route as a link, only when it leads to a web page over https or to a mailbox. */
export function linkOf({ href }: HelpRoute): Link | null {
  if (href === undefined || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol === 'mailto:') return { href: url.href, goesTo: decodeURIComponent(url.pathname) };
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return plain ? { href: url.href, goesTo: url.host.replace(/^www\./u, '') } : null;
}

function Route({ route, say }: { readonly route: HelpRoute; readonly say: PanelSay }): JSX.Element {
  const link = linkOf(route);
  if (link === null) return <li>{route.label}</li>;
  const web = link.href.startsWith('https:');
  return (
    <li>
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {route.label}
        {web && <span class="unseen"> ({say('newTab')})</span>}
      </a>{' '}
      {link.goesTo !== route.label && <small>{link.goesTo}</small>}
    </li>
  );
}

/** Why a finding matters, what gave it away, whose clause it is, and where to turn. */
export function FindingDetails({ finding, text, say }: DetailsProps): JSX.Element {
  const { why, evidence, clauses, help } = finding;
  return (
    <>
      {why !== '' && <p class="why">{why}</p>}
      {evidence.length > 0 && (
        <ul class="evidence" aria-label={say('evidence')}>
          {evidence.map(({ label, span }) => (
            <li key={`${label}${span.start}`}>
              <small>{label}</small> <q>{wordsAt(text, span)}</q>
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
          <ul>
            {help.map((route) => (
              <Route route={route} say={say} key={route.label} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
