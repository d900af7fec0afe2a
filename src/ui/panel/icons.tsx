import type { JSX } from 'preact';
import type { Severity } from '@/engine/finding';
import type { Status } from './panel-state';

// Strokes on a 16 px grid. Every state has its own shape, so colour is never the only signal
const paths = {
  reading: 'M3.5 2.5h7a2 2 0 0 1 2 2v9h-7a2 2 0 0 1-2-2zM6.5 6h3.5M6.5 9h2.5',
  clear: 'M3 8.5l3.2 3.2L13 4.8',
  tip: 'M8 7.2v4M8 4.6v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  warn: 'M8 5.6v3.2M8 11.2v.1M8 1.9L14.4 8 8 14.1 1.6 8z',
  hold: 'M6.2 5.4v5.2M9.8 5.4v5.2M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2z',
  checking: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  unchecked: 'M5.9 6.2a2.1 2.1 0 1 1 3 2c-.6.3-.9.7-.9 1.3M8 11.8v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  paused: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  orphaned: 'M13 3v3.2H9.8M13 6.2A5.4 5.4 0 1 0 13.4 9',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);

/** The icon of a chip: its state, or the strictest finding when there are findings. */
export const iconOf = (status: Status, strictest: Severity | undefined): IconName => {
  if (status === 'findings' || (status === 'clear' && strictest)) return strictest ?? 'tip';
  return status === 'held' ? 'hold' : status;
};
