interface Figure {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

interface Entry {
  readonly batch: string;
  readonly all: Figure;
}

const lines = [
  { key: 'precision', label: 'precision', colour: '#64748b', dash: '2 4' },
  { key: 'recall', label: 'recall', colour: '#b45309', dash: '8 4' },
  { key: 'f1', label: 'F1', colour: '#0f6b66', dash: 'none' },
] as const;

const width = 760;
const height = 340;
const left = 48;
const right = 84;
const top = 24;
const bottom = 44;
// Below this no batch has ever been
const least = 0.4;

/** Draws the blind batches in the order in which they were scored, as an SVG that reads in light and dark. */
export function blindChart(entries: readonly Entry[]): string {
  const x = (at: number): number => left + (at * (width - left - right)) / Math.max(1, entries.length - 1);
  const y = (share: number): number => top + ((1 - share) / (1 - least)) * (height - top - bottom);
  const grid = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (share) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(share)}" y2="${y(share)}" stroke="#cbd5e1"/>` +
      `<text x="${left - 8}" y="${y(share) + 4}" text-anchor="end">${Math.round(share * 100)}</text>`,
  );
  const names = entries.map(
    ({ batch }, at) =>
      `<text x="${x(at)}" y="${height - bottom + 20}" text-anchor="middle">${batch.replace('batch-', '')}</text>`,
  );
  const drawn = lines.map(({ key, label, colour, dash }) => {
    const points = entries.map(({ all }, at) => `${x(at).toFixed(1)},${y(all[key]).toFixed(1)}`);
    const last = entries.at(-1)?.all[key] ?? 1;
    const dots = entries.map(
      ({ all }, at) => `<circle cx="${x(at).toFixed(1)}" cy="${y(all[key]).toFixed(1)}" r="3.5" fill="${colour}"/>`,
    );
    return (
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>` +
      `${dots.join('')}<text x="${width - right + 10}" y="${y(last) + 4}" fill="${colour}">${label} ${Math.round(last * 100)}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#475569" role="img" aria-label="Recall, precision and F1 of each blind batch, in percent">` +
    `<rect width="${width}" height="${height}" fill="#fffdf8"/>${grid.join('')}${names.join('')}` +
    `<text x="${(left + width - right) / 2}" y="${height - 6}" text-anchor="middle">blind batch</text>${drawn.join('')}</svg>\n`
  );
}
