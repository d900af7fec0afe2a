import type { ShownClause } from '@/engine/advice';
import type { Language } from '@/engine/draft';
import type { Finding } from '@/engine/finding';
import type { Clause, PolicyPack } from './policy-pack';
import type { ResolvedPolicy } from './resolve';

interface Standing {
  readonly ref: string;
  readonly pack: PolicyPack;
  readonly clause: Clause;
}

/** The clauses to show with a finding, those that ask first, and the guideline's own reason why it matters. */
export interface Grounds {
  readonly clauses: readonly ShownClause[];
  readonly why: string;
}

/**
 * Collects what the guidelines say to a finding: the clauses that ask for it, and of each cited guideline the clauses
 * that only explain it (that a post stays for ever, that measures follow). `why` is the most specific reason, or ''.
 */
export function groundsOf(
  { clauses, ruleId, severity }: Finding,
  resolved: ResolvedPolicy,
  language: Language,
): Grounds {
  const all = resolved.packs.flatMap((pack) =>
    pack.clauses.map((clause): Standing => ({ ref: `${pack.id}/${clause.id}`, pack, clause })),
  );
  const asking = clauses.flatMap((ref) => all.filter((standing) => standing.ref === ref));
  const cited = new Set(asking.map(({ pack }) => pack));
  const near = all.filter(({ pack }) => cited.has(pack));
  const specific = near.filter(({ clause }) => typeof clause.explains === 'object' && clause.explains.includes(ruleId));
  const general = severity === 'hold' ? near.filter(({ clause }) => clause.explains === 'holds') : [];
  const own = asking.filter(({ clause }) => clause.explains === undefined || clause.explains === 'holds');
  const reason = [...specific, ...own, ...general].find(({ clause }) => clause.why !== undefined);
  return {
    clauses: [...new Set([...asking, ...specific, ...general])].map((standing) => shown(standing, language)),
    why: reason?.clause.why?.[language] ?? '',
  };
}

const shown = ({ ref, pack: { document, institution }, clause }: Standing, language: Language): ShownClause => ({
  ref,
  institution: document.issuer ?? institution.name,
  document: document.title[language],
  section: clause.section[language],
  summary: clause.summary[language],
});
