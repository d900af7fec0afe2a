import { readFileSync } from 'node:fs';
import { parsePack } from '@/policies/parse-pack';
import type { PolicyPack } from '@/policies/policy-pack';
import type { Read } from './draft-line.ts';

/** Reads policy packs from files. An error names the file and every mistake in it with its place. */
export function readPacks(files: readonly string[]): Read<readonly PolicyPack[]> {
  const packs: PolicyPack[] = [];
  for (const file of files) {
    const json = readJson(file);
    if (!json.ok) return json;
    const parsed = parsePack(json.value);
    if (!parsed.ok) {
      const mistakes = parsed.problems.map(
        ({ path, message }) => `  ${path === '' ? 'the whole file' : path}: ${message.en}`,
      );
      return { ok: false, error: `${file} is no policy pack yet:\n${mistakes.join('\n')}` };
    }
    packs.push(parsed.value);
  }
  return { ok: true, value: packs };
}

function readJson(file: string): Read<unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
