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
import { asked, planFor } from './rule-plan';

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
  const failed = new Set<RuleId>();
  for (const rule of rules) {
    if (context.policy.rules[rule.id] === undefined) continue;
    const silent = rule.needs !== undefined && !context.hasAny(rule.needs);
    const found = silent ? nothing : reportsOf(rule, context, failed);
    if (found.length > 0 || appliesTo(rule, context, failed)) reports.set(rule.id, found);
  }
  return { reports, failed: [...failed] };
}

const nothing: readonly Report[] = [];

/** What one rule says, where it applies. */
function reportsOf(rule: Rule, context: RuleContext, failed: Set<RuleId>): readonly Report[] {
  if (!appliesTo(rule, context, failed)) return nothing;
  try {
    const found = [...rule.check(context)];
    return found.length > 0 ? found : nothing;
  } catch {
    failed.add(rule.id); // A broken rule must never look like a silent one
    return nothing;
  }
}

/** Whether a rule has a say; a broken one has none. */
function appliesTo(rule: Rule, context: RuleContext, failed: Set<RuleId>): boolean {
  if (failed.has(rule.id)) return false;
  try {
    return rule.applies?.(context) !== false;
  } catch {
    failed.add(rule.id);
    return false;
  }
}

/**
 * Reviews one draft under one policy: the rules' reports, corrected by the fitted weights. Pure and synchronous; never
 * throws because of a rule. Rules that the policy does not name do not run.
 */
export function review(draft: Draft, policy: Policy, rules: readonly Rule[]): Review {
  const findings: Finding[] = [];
  const context = contextOf(draft, policy);
  const failed = new Set<RuleId>();
  const reports = new Map<RuleId, readonly Report[]>();
  for (const rule of asked(planFor(policy, rules), context.topics())) {
    const found = reportsOf(rule, context, failed);
    if (found.length > 0) reports.set(rule.id, found);
  }
  // Few risks come so far that the weights would add a finding: only then it is asked whether the rule applies
  const messageFor = (id: RuleId): string | undefined => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined || policy.rules[id] === undefined || !appliesTo(rule, context, failed)) return undefined;
    return rule.added?.(context) ?? Object.keys(rule.messages)[0];
  };
  model ??= unpack(modelData);
  const corrected = correct(model, context, reports, messageFor);
  if (corrected.size === 0) return { findings, failed: [...failed] };
  const allowed = allowedSpans(draft.text, policy.allowedPhrases);
  for (const { id } of rules) {
    const found = corrected.get(id);
    const terms = policy.rules[id];
    if (found === undefined || terms === undefined) continue;
    const severity = terms.severity === 'hold' && !found.sure ? 'warn' : terms.severity;
    for (const report of found.reports)
      if (!isAllowed(report.place, allowed)) findings.push({ ...report, ruleId: id, ...terms, severity });
  }
  return { findings, failed: [...failed] };
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
