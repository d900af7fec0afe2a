import type { Example, Rule } from '@/engine/rule';

/** The documentation page of a rule, written from the rule itself. */
export function rulePage({ id, title, messages, why, examples }: Rule): string {
  const lines = [
    `# ${title.en}`,
    '',
    `\`${id}\` · Nederlands: ${title.nl}`,
    '',
    '## What it says',
    '',
    ...Object.values(messages).flatMap((message) => [`- ${message.en}`, `- ${message.nl}`]),
    '',
    '## Why',
    '',
    why.en,
    '',
    why.nl,
    '',
    '## Flagged',
    '',
    ...examples.flagged.map((example) => `- ❌ ${shown(example)}`),
    '',
    '## Clean',
    '',
    ...examples.clean.map((example) => `- ✅ ${shown(example)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function shown({ text, why, surface, media, role, institution }: Example): string {
  const where = [institution, role, surface, media && media.length > 0 ? `with ${media.join(', ')}` : undefined].filter(
    (part) => part !== undefined,
  );
  return `${text}${where.length > 0 ? ` _(${where.join(', ')})_` : ''}${why === undefined ? '' : ` — ${why}`}`;
}
