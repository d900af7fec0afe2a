import baseline from './baseline.json';
import clusiusCollege from './clusius-college.json';
import kempenkind from './kempenkind.json';
import { parsePack } from './parse-pack';
import type { PolicyPack } from './policy-pack';
import stellingwerfCollege from './stellingwerf-college.json';
import umcUtrechtEn from './umc-utrecht-en.json';
import umcUtrechtNl from './umc-utrecht-nl.json';

const files = [umcUtrechtNl, umcUtrechtEn, stellingwerfCollege, clusiusCollege, kempenkind, baseline];

type File = (typeof files)[number];

const read = new Map<File, PolicyPack>();

/** One pack, read when it is asked for first: a draft asks for those of its author, and each takes a millisecond. */
function packIn(file: File): PolicyPack {
  const known = read.get(file);
  if (known !== undefined) return known;
  const parsed = parsePack(file);
  if (!parsed.ok) {
    const faults = parsed.problems.map(({ path, message }) => `${path}: ${message.en}`);
    throw new Error(`${file.id}.json cannot be read.\n${faults.join('\n')}`);
  }
  read.set(file, parsed.value);
  return parsed.value;
}

/** The packs that come with the product; the last is the baseline. Throws on a broken one. */
export const bundledPacks = (): readonly PolicyPack[] => files.map(packIn);

/** Those of one institution, by its id. Throws on a broken one. */
export const bundledPacksOf = (institution: string): readonly PolicyPack[] =>
  files.filter((file) => file.institution.id === institution).map(packIn);

/** The common core, for whoever belongs to no institution with a pack of its own. Throws on a broken one. */
export const baselinePack = (): PolicyPack => packIn(baseline);
