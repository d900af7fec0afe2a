import type { JSX } from 'preact';
import type { HelpRoute } from '@/engine/advice';

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

interface HelpListProps {
  readonly routes: readonly HelpRoute[];
  /** Said after a link that leaves the page, to those who can't see that it does. */
  readonly newTab: string;
}

/** Where to turn: links where there is an address, plain words where there is only a person. */
export const HelpList = ({ routes, newTab }: HelpListProps): JSX.Element => (
  <ul>
    {routes.map((route) => {
      const link = linkOf(route);
      if (link === null) return <li key={route.label}>{route.label}</li>;
      return (
        <li key={`${route.label} ${link.href}`}>
          <a href={link.href} target="_blank" rel="noopener noreferrer">
            {route.label}
            {link.href.startsWith('https:') && <span class="unseen"> ({newTab})</span>}
          </a>{' '}
          {!route.label.includes(link.goesTo) && <small>{link.goesTo}</small>}
        </li>
      );
    })}
  </ul>
);
