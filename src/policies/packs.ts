import baseline from './baseline.json';
import clusiusCollege from './clusius-college.json';
import kempenkind from './kempenkind.json';
import { parsePack } from './parse-pack';
import type { PolicyPack } from './policy-pack';
import stellingwerfCollege from './stellingwerf-college.json';
import umcUtrechtEn from './umc-utrecht-en.json';
import umcUtrechtNl from './umc-utrecht-nl.json';

const files = [umcUtrechtNl, umcUtrechtEn, stellingwerfCollege, clusiusCollege, kempenkind, baseline];

let bundled: readonly PolicyPack[] | undefined;

/** The packs that come with the product, read at the first call; the last is the baseline. Throws on a broken one. */
export function bundledPacks(): readonly PolicyPack[] {
  bundled ??= files.map((file) => {
    const parsed = parsePack(file);
    if (parsed.ok) return parsed.value;
    const faults = parsed.problems.map(({ path, message }) => `${path}: ${message.en}`);
    throw new Error(`${file.id}.json cannot be read.\n${faults.join('\n')}`);
  });
  return bundled;
}

/** The common core, for whoever belongs to no institution with a pack of its own. */
export function baselinePack(): PolicyPack {
  const pack = bundledPacks().find(({ id }) => id === 'baseline');
  if (pack === undefined) throw new Error('The baseline is not among the bundled packs.');
  return pack;
}
