import type { Bilingual } from '@/engine/draft';
import { bundledPacks } from '@/policies/packs';
import { parsePack } from '@/policies/parse-pack';
import type { PolicyPack } from '@/policies/policy-pack';
import { type FileProblem, type ReadFile, readJson } from './json-file';

const faults = {
  common: {
    nl: 'Zo heten de algemene vuistregels van Bezint. Geef je instelling een eigen kenmerk, zoals “mijn-school”.',
    en: 'The common ground rules of Bezint are called this. Give your institution an id of its own, such as “my-school”.',
  },
  taken: {
    nl: 'Zo heet al een richtlijn van een andere instelling. Geef deze een eigen kenmerk.',
    en: 'A guideline of another institution is called this already. Give this one an id of its own.',
  },
} as const satisfies Record<string, Bilingual>;

/** A guideline as a file that can be read again here, or given to someone else. */
export const packFile = (pack: PolicyPack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** A guideline takes no name that stands for something else here; a newer version of the same institution's may. */
function nameTaken({ id, institution }: PolicyPack): readonly FileProblem[] {
  if (institution.id === 'own') return [{ path: 'institution.id', message: faults.common }];
  const rival = bundledPacks().find((pack) => pack.id === id);
  if (rival === undefined || rival.institution.id === institution.id) return [];
  return [{ path: 'id', message: faults.taken }];
}

function read(input: unknown): ReadFile<PolicyPack> {
  const parsed = parsePack(input);
  if (!parsed.ok) return parsed;
  const problems = nameTaken(parsed.value);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

/** The guideline in a file, or every fault with its place. Never throws. */
export function readPackFile(text: string): ReadFile<PolicyPack> {
  const json = readJson(text);
  return json.ok ? read(json.value) : json;
}

/** Every fault of a guideline that stands in another file; none when it can be used. */
export function explainPackFile(input: unknown): readonly FileProblem[] {
  const pack = read(input);
  return pack.ok ? [] : pack.problems;
}
