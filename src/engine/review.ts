import { contextOf } from './context';
import type { Draft, Span } from './draft';
import type { Finding, Place, Review } from './finding';
import { foldText } from './fold';
import type { Policy } from './policy';
import type { Rule } from './rule';
import type { RuleId } from './rule-ids';

/**
 * Reviews one draft under one policy. Pure and synchronous; never throws because of a rule.
 * Rules that the policy does not name do not run; a rule that throws is named in `failed`.
 */
export function review(draft: Draft, policy: Policy, rules: readonly Rule[]): Review {
  const findings: Finding[] = [];
  const failed: RuleId[] = [];
  const context = contextOf(draft, policy);
  const allowed = allowedSpans(draft.text, policy.allowedPhrases);
  for (const rule of rules) {
    const terms = policy.rules[rule.id];
    if (terms === undefined) continue;
    try {
      for (const report of rule.check(context)) {
        if (!isAllowed(report.place, allowed)) findings.push({ ...report, ruleId: rule.id, ...terms });
      }
    } catch {
      failed.push(rule.id); // A broken rule must never look like a silent one
    }
  }
  return { findings, failed };
}

/** Where the draft holds a phrase declared fine, compared without case; only when no folding moves offsets. */
function allowedSpans(text: string, phrases: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  if (phrases.length === 0) return spans;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return spans;
  for (const phrase of phrases) {
    const wanted = phrase.trim().toLowerCase();
    if (foldText(wanted) === '') continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) spans.push({ start: at, end: at + wanted.length });
  }
  return spans;
}

const isAllowed = (place: Place, allowed: readonly Span[]): boolean =>
  place.kind === 'span' && allowed.some(({ start, end }) => start <= place.span.start && place.span.end <= end);
