import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contextOf } from '@/engine/context';
import type { Draft } from '@/engine/draft';
import type { Finding } from '@/engine/finding';
import { draftLanguage } from '@/engine/language';
import type { Policy } from '@/engine/policy';
import { review, runRules } from '@/engine/review';
import { ruleIds } from '@/engine/rule-ids';
import { rules } from '@/rules/index';
import { type LabelledDraft, readCorpus } from './eval/corpus.ts';
import { policyOf } from './eval/policy-of.ts';
import { figures, type Scored, score } from './eval/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: ['tests/corpus/training'] },
    ordinary: { type: 'string' },
    batch: { type: 'string' },
    lang: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});

function toDraft({ text, platform, surface, media, thread }: LabelledDraft): Draft {
  return { text, platform, surface, media, ...(thread === undefined ? {} : { thread }) };
}

/** Findings of the product, or of the rules alone with `--rules`. A rule that breaks stops the run. */
function findingsOf(draft: Draft, policy: Policy): readonly Pick<Finding, 'ruleId' | 'severity'>[] {
  if (!values.rules) {
    const { findings, failed } = review(draft, policy, rules);
    if (failed.length > 0) throw new Error(`${failed.join(', ')} failed on a draft`);
    return findings;
  }
  const { reports, failed } = runRules(contextOf(draft, policy), rules);
  if (failed.length > 0) throw new Error(`${failed.join(', ')} failed on a draft`);
  return [...reports]
    .filter(([, list]) => list.length > 0)
    .map(([ruleId]) => ({ ruleId, severity: policy.rules[ruleId]?.severity ?? 'warn' }));
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
const only = positionals[0];

function evaluate(): Scored[] {
  const batches = values.batch?.split(',');
  return values.corpus
    .flatMap(readCorpus)
    .filter(
      (draft) =>
        (values.lang === undefined || draft.lang === values.lang) &&
        (batches === undefined || batches.some((each) => (draft.batch === '' ? 'sample' : draft.batch) === each)),
    )
    .map((draft) => {
      const read = toDraft(draft);
      return score(draft, findingsOf(read, policyOf(draft.institution, draft.role, draft.lang, read)));
    });
}

function table(scored: readonly Scored[]): void {
  const row = (name: string, part: readonly Scored[], rule?: (typeof ruleIds)[number]): void => {
    const { expected, recall, precision, f1, misses, alarms } = figures(part, rule);
    if (expected + alarms > 0)
      console.log(
        `${name.padEnd(34)} ${String(expected).padStart(5)} ${percent(recall)} ${percent(precision)} ${percent(f1)}  ${String(misses).padStart(4)} missed ${String(alarms).padStart(4)} false`,
      );
  };
  console.log(`${''.padEnd(34)} drafts recall precis     f1`);
  for (const rule of ruleIds) {
    row(rule, scored, rule);
    if (only === undefined) continue;
    for (const language of ['nl', 'en'] as const)
      row(
        `  ${language}`,
        scored.filter(({ draft }) => draft.lang === language),
        rule,
      );
  }
  for (const language of ['nl', 'en'] as const) {
    const part = scored.filter(({ draft }) => draft.lang === language);
    const clean = part.filter(({ draft }) => draft.expect.length === 0);
    row(`all ${language}`, part);
    row(`patients ${language}`, part, 'patient-description');
    console.log(
      `clean drafts alarmed ${language}: ${clean.filter(({ alarm }) => alarm.length > 0).length} of ${clean.length}`,
    );
  }
  row('all', scored);
}

function printMisses(scored: readonly Scored[]): void {
  for (const { draft, missed, alarm } of scored) {
    const lost = missed.filter((id) => only === undefined || id === only);
    const wrong = alarm.filter((id) => only === undefined || id === only);
    if (lost.length + wrong.length === 0) continue;
    console.log(
      `${draft.id} ${draft.platform}/${draft.surface} ${draft.institution} ${draft.role} [${draft.media.join()}]${lost.length > 0 ? ` MISSED ${lost.join(', ')}` : ''}${wrong.length > 0 ? ` FALSE ${wrong.join(', ')}` : ''}`,
    );
    console.log(`    ${draft.text.replaceAll('\n', ' // ')}`);
  }
}

/** Alarm and hold rate on ordinary text: one draft a line, as every kind of author in turn. */
function ordinary(place: string): void {
  const files = statSync(place).isDirectory() ? readdirSync(place).map((name) => path.join(place, name)) : [place];
  const authors = [
    ['umcu', 'student'],
    ['umcu', 'staff'],
    ['stellingwerf', 'staff'],
    ['clusius', 'pupil'],
    ['kempenkind', 'staff'],
  ] as const;
  const counts = new Map<string, number>();
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim() !== '');
  let held = 0;
  let raised = 0;
  lines.forEach((text, index) => {
    const [institution, role] = authors[index % authors.length] ?? authors[0];
    const draft: Draft = { text, platform: 'x', surface: 'post', media: [] };
    const findings = findingsOf(draft, policyOf(institution, role, draftLanguage(text), draft));
    const counted = findings.filter(({ severity }) => severity !== 'tip');
    if (counted.length > 0) raised++;
    if (counted.some(({ severity }) => severity === 'hold')) held++;
    for (const id of new Set(counted.map(({ ruleId }) => ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (values.misses && counted.length > 0 && (only === undefined || counted.some(({ ruleId }) => ruleId === only)))
      console.log(`${counted.map(({ ruleId }) => ruleId).join(',')}: ${text.slice(0, 300)}`);
  });
  console.log(
    `ordinary text: ${lines.length} drafts, raised ${percent(raised / lines.length)} %, held ${percent(held / lines.length)} %`,
  );
  for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${id.padEnd(32)} ${count}`);
}

if (values.ordinary !== undefined) ordinary(values.ordinary);
else {
  const scored = evaluate();
  if (values.json)
    console.log(
      JSON.stringify({
        all: figures(scored),
        rules: Object.fromEntries(ruleIds.map((id) => [id, figures(scored, id)])),
      }),
    );
  else if (values.misses) printMisses(scored);
  else table(scored);
}
