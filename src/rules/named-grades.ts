import type { Hit } from '@/engine/hit';
import type { RuleContext } from '@/engine/rule';
import { nearPair, unquoted } from '@/engine/weigh';

/** A mark beside a name, where it is one for a subject or a test; or several names with a mark each. */
export function namedGrades(context: RuleContext): readonly Hit[] | undefined {
  const grades = context.of('grade');
  if (grades.length === 0) return undefined;
  const names = unquoted(context, 'name', 'given-names', 'surnames');
  const school = context.has('exam-words', 'teaching-material', 'pupil-facts', 'class', 'school-subjects');
  const rows = grades.filter((grade) => names.some(({ to }) => grade.from - to >= 0 && grade.from - to <= 3));
  if (rows.length > 1) return rows;
  const pair = nearPair(context, grades, unquoted(context, 'name', 'one-pupil'), 10);
  return school ? pair : undefined;
}
