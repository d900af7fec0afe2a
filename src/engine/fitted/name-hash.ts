import { hashOf } from './hash';

const known = new Map<string, number>();

/** The hash of a name that comes back in every draft; there are a few hundred. */
export function nameHash(name: string): number {
  let hash = known.get(name);
  if (hash === undefined) {
    hash = hashOf(name) | 0;
    known.set(name, hash);
  }
  return hash;
}
