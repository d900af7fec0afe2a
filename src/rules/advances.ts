import type { Hit } from '@/engine/hit';
import type { Reading } from '@/engine/reading';
import { apart, covers, near, unquoted } from '@/engine/weigh';

const warm = (hit: Hit): boolean => hit.value.endsWith('+');

/** Signs of an advance that stand together: two of a different kind, one of them about a body, a longing or a closed door. */
export function advancesIn(reading: Reading): readonly Hit[] {
  const signs = unquoted(reading, 'advances');
  if (!signs.some(warm)) return [];
  const together = (a: Hit, b: Hit): boolean =>
    a.value !== b.value && (warm(a) || warm(b)) && !covers(a, b) && !covers(b, a) && near(reading, a, b, 20);
  return apart(signs.filter((hit) => signs.some((other) => together(hit, other))));
}
