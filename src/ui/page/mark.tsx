import type { JSX } from 'preact';

/** The mark of Bezint, as in tools/icons: a page that speaks, and waits a moment. */
export const Mark = (): JSX.Element => (
  <svg class="brand" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d="M8 2h16a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6h-9.5L8.2 30.6A.8.8 0 0 1 7 29.9V26a6 6 0 0 1-5-6V8a6 6 0 0 1 6-6z" />
    <path class="pause" d="M12.25 10.25v7.5M19.75 10.25v7.5" />
  </svg>
);
