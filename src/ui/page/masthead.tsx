import type { JSX } from 'preact';
import { Mark } from './mark';

interface MastheadProps {
  readonly title: string;
  readonly lead: string;
}

/** The head of a page of its own: our mark, what the page is, and what it is for. */
export const Masthead = ({ title, lead }: MastheadProps): JSX.Element => (
  <header class="masthead">
    <Mark />
    <div>
      <h1>{title}</h1>
      <p>{lead}</p>
    </div>
  </header>
);
