import { mostBytes } from '@/policies/parse-pack';
import { type ManagedKey, managedKeys } from './managed-policy';

/** Beyond the longest value that counts, so that a value that was too long stays too long. */
const longestKept = 600;
const longestItem = 130;
// Where it counts, and one sign more than a selector may have
const longestMend = 360;
const longestPack = mostBytes + 1;
const longestOf: Partial<Record<ManagedKey, number>> = { packs: longestPack, selectors: longestMend };
const mostUnknown = 20;

const isManagedKey = (key: string): key is ManagedKey => Object.hasOwn(managedKeys, key);

function trim(value: unknown, longest: number): unknown {
  if (typeof value === 'string') return value.slice(0, longest);
  if (Array.isArray(value)) return [];
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : {};
}

/**
 * The policy in a size that fits storage, for the next start: it reads just as the whole one would. A browser hands
 * over strings of megabytes. Keys that do not exist keep only their names.
 */
export function trimPolicy(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null) return {};
  const known: [string, unknown][] = [];
  const unknown: [string, unknown][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!isManagedKey(key)) {
      if (unknown.length < mostUnknown) unknown.push([key.slice(0, longestItem), null]);
    } else if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      // One item more than counts, so that a list that was too long stays too long
      known.push([key, items.slice(0, managedKeys[key] + 1).map((item) => trim(item, longestOf[key] ?? longestItem))]);
    } else {
      known.push([key, trim(value, longestKept)]);
    }
  }
  return Object.fromEntries([...known, ...unknown]);
}
