/** One line of a word list, taken apart. */
export interface LexiconEntry {
  readonly phrase: string;
  readonly flags: ReadonlySet<string>;
  readonly value: string;
}

const shape = /^(?<phrase>.*?)(?:\s+\/(?<flags>[a-zA-Z]+))?(?:\s+=\s*(?<value>.+))?$/u;

/**
 * Parses `word or phrase /flags = value`; undefined for an empty line or a comment.
 * Throws when a flag is unknown, so that a typo stops the build.
 */
export function parseEntry(line: string): LexiconEntry | undefined {
  const text = line.replace(/(?:^|\s)#(?!\p{L}).*$/u, '').trim();
  if (text === '' || text.startsWith('#')) return undefined;
  const groups = shape.exec(text)?.groups ?? {};
  const flags = new Set(groups['flags'] ?? '');
  for (const flag of flags) if (!'nvaxC'.includes(flag)) throw new Error(`unknown flag "${flag}" in "${line}"`);
  return { phrase: (groups['phrase'] ?? '').trim(), flags, value: (groups['value'] ?? '').trim() };
}
