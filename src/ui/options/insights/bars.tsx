import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import { localeOf } from '@/ui/locale-of';

interface BarsProps {
  readonly title: string;
  readonly language: Language;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

const WIDTH = 600;
const HEIGHT = 120;
const FOOT = 26;
const HEAD = 28;

/** A small bar chart. Its numbers stand in a table too, so for a screen reader it is one picture with a name. */
export function Bars({ title, language, bars }: BarsProps): JSX.Element {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={title}>
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {bars.map(({ name, value }, index) => {
        const height = (value / highest) * (HEIGHT - HEAD);
        const middle = (index + 0.5) * step;
        return (
          <g key={name}>
            <rect x={index * step + step * 0.2} y={HEIGHT - height} width={step * 0.6} height={height} rx="2" />
            {value > 0 && (
              <text x={middle} y={HEIGHT - height - 4}>
                {value.toLocaleString(localeOf(language))}
              </text>
            )}
            <text class="foot" x={middle} y={HEIGHT + FOOT - 8}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
