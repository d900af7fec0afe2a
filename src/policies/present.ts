import type { Advice, ShownFinding } from '@/engine/advice';
import type { Draft, Language } from '@/engine/draft';
import { type Finding, type Review, severities } from '@/engine/finding';
import type { Rule } from '@/engine/rule';
import { rules } from '@/rules/index';
import { adviceWords } from './advice-messages';
import { findingKeys } from './finding-keys';
import { citedPacks, fixesFor } from './fixes';
import { helpWith } from './help-routes';
import { otherPart } from './other-part';
import type { ResolvedPolicy } from './resolve';
import { groundsOf } from './shown-clauses';
import { signalLabels } from './signal-labels';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/**
 * Puts a review into the author's words: what was seen, why it matters, whose clause asks, what can be done and where
 * to turn. Ranked hold before warn before tip, then by position. Pure; a finding of an unknown rule is left out.
 */
export function present(review: Review, draft: Draft, resolved: ResolvedPolicy, language: Language): Advice {
  const all = [...review.findings, ...otherPart(review, draft, resolved)];
  const ranked = all.sort((one, other) => rank(one) - rank(other) || position(one) - position(other));
  const keys = findingKeys(ranked, draft);
  const findings = ranked.flatMap((finding, at) => show(finding, keys[at] ?? '', draft, resolved, language));
  return { language, findings, failed: review.failed, words: adviceWords(language) };
}

const rank = ({ severity }: Finding): number => severities.length - severities.indexOf(severity);
const position = ({ place }: Finding): number => (place.kind === 'span' ? place.span.start : Number.MAX_SAFE_INTEGER);

function show(
  finding: Finding,
  key: string,
  draft: Draft,
  resolved: ResolvedPolicy,
  language: Language,
): readonly ShownFinding[] {
  const { ruleId, severity, messageId, place, evidence } = finding;
  const rule = byId.get(ruleId);
  if (rule === undefined) return [];
  const { clauses, why } = groundsOf(finding, resolved, language);
  return [
    {
      key,
      ruleId,
      severity,
      title: rule.title[language],
      message: rule.messages[messageId]?.[language] ?? rule.title[language],
      why: [rule.why[language], why].filter((reason) => reason !== '').join(' '),
      place,
      evidence: withoutNested(evidence.map(({ signal, span }) => ({ label: labelOf(signal, rule, language), span }))),
      clauses,
      fixes: fixesFor(finding, draft, resolved, language),
      help: helpWith(ruleId, citedPacks(finding, resolved), resolved, language),
    },
  ];
}

const labelOf = (signal: string, rule: Rule, language: Language): string =>
  (rule.evidenceLabels?.[signal] ?? signalLabels[signal])?.[language] ?? '';

/** Of one label only the widest words: “als docent” says nothing beside “als docent op het Stellingwerf”. */
function withoutNested(evidence: ShownFinding['evidence']): ShownFinding['evidence'] {
  const wider = ({ label, span }: ShownFinding['evidence'][number], at: number): boolean =>
    evidence.some((other, index) => {
      if (index === at || other.label !== label) return false;
      if (other.span.start > span.start || other.span.end < span.end) return false;
      return other.span.end - other.span.start > span.end - span.start || index < at;
    });
  return evidence.filter((piece, at) => !wider(piece, at));
}
