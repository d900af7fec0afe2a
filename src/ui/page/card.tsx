import type { ComponentChildren, JSX } from 'preact';

interface CardProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

export const Card = ({ id, title, lead, children }: CardProps): JSX.Element => (
  <section class="sheet block" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lead !== undefined && <p class="lead">{lead}</p>}
    {children}
  </section>
);

/** Marks a row that someone else decides on. */
export const Locked = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <small class="locked">
    <svg class="icon" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
    </svg>
    {children}
  </small>
);
