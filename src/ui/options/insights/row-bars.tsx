import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import { localeOf } from '@/ui/locale-of';

interface RowBarsProps {
  readonly title: string;
  readonly language: Language;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** A small chart of names: each with its number, and a bar that only repeats it. Names without a number are left out. */
export function RowBars({ title, language, bars }: RowBarsProps): JSX.Element | null {
  const shown = bars.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const highest = Math.max(1, ...shown.map(({ value }) => value));
  if (shown.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class="row-bars">
        {shown.map(({ name, value }) => (
          <li key={name}>
            <span>{name}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(value / highest) * 100} height="8" />
            </svg>
            <b>{value.toLocaleString(localeOf(language))}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
