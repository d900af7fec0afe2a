import { contextOf } from './context';
import type { Draft, Span } from './draft';
import type { Finding, Place, Report, Review } from './finding';
import { correct } from './fitted/correct';
import { type Model, unpack } from './fitted/model';
import { modelData } from './fitted/model-file';
import { foldText } from './fold';
import type { Policy } from './policy';
import type { Rule, RuleContext } from './rule';
import type { RuleId } from './rule-ids';

let model: Model | undefined;

/**
 * Runs the rules that the policy names and that apply, without the correction. A rule that ran and found nothing has an
 * empty list; a rule that throws is named in `failed`.
 */
export function runRules(
  context: RuleContext,
  rules: readonly Rule[],
): { readonly reports: ReadonlyMap<RuleId, readonly Report[]>; readonly failed: readonly RuleId[] } {
  const reports = new Map<RuleId, readonly Report[]>();
  const failed: RuleId[] = [];
  for (const rule of rules) {
    if (context.policy.rules[rule.id] === undefined) continue;
    try {
      if (rule.applies?.(context) !== false) reports.set(rule.id, [...rule.check(context)]);
    } catch {
      failed.push(rule.id); // A broken rule must never look like a silent one
    }
  }
  return { reports, failed };
}

/**
 * Reviews one draft under one policy: the rules' reports, corrected by the fitted weights. Pure and synchronous; never
 * throws because of a rule. Rules that the policy does not name do not run.
 */
export function review(draft: Draft, policy: Policy, rules: readonly Rule[]): Review {
  const findings: Finding[] = [];
  const context = contextOf(draft, policy);
  const allowed = allowedSpans(draft.text, policy.allowedPhrases);
  const { reports, failed } = runRules(context, rules);
  const general = (id: RuleId): string | undefined => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule && Object.keys(rule.messages)[0];
  };
  model ??= unpack(modelData);
  for (const [id, { reports: kept, sure }] of correct(model, context, reports, general)) {
    const terms = policy.rules[id];
    if (terms === undefined) continue;
    const severity = terms.severity === 'hold' && !sure ? 'warn' : terms.severity;
    for (const report of kept) {
      if (!isAllowed(report.place, allowed)) findings.push({ ...report, ruleId: id, ...terms, severity });
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
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
      spans.push({ start: at, end: at + wanted.length });
  }
  return spans;
}

const isAllowed = (place: Place, allowed: readonly Span[]): boolean =>
  place.kind === 'span' && allowed.some(({ start, end }) => start <= place.span.start && place.span.end <= end);
