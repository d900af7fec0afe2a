import type { Bilingual } from '@/engine/draft';
import { parsePack } from '@/policies/parse-pack';
import type { PolicyPack } from '@/policies/policy-pack';
import { type ReadFile, readJson } from './settings-file';

const common: Bilingual = {
  nl: 'Zo heten de algemene vuistregels van Bezint. Geef je instelling een eigen kenmerk, zoals “mijn-school”.',
  en: 'The common ground rules of Bezint are called this. Give your institution an id of its own, such as “my-school”.',
};

/** A guideline as a file that can be read again here, or given to someone else. */
export const packFile = (pack: PolicyPack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** The guideline in a file, or every fault with its place. Never throws. */
export function readPackFile(text: string): ReadFile<PolicyPack> {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = parsePack(json.value);
  if (!parsed.ok) return parsed;
  const taken = parsed.value.institution.id === 'own' || parsed.value.id === 'baseline';
  if (!taken) return parsed;
  return { ok: false, problems: [{ path: parsed.value.id === 'baseline' ? 'id' : 'institution.id', message: common }] };
}
