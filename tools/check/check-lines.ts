import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Finding, Place } from '@/engine/finding';
import type { Desk } from './desk.ts';
import type { Read } from './draft-line.ts';

// Lines are written in blocks: one write per line would cost more than the check itself
const BLOCK = 64 * 1024;

/**
 * Checks drafts line by line, as they come, in constant memory. Writes one line per draft, in order.
 * Resolves to the number of lines that could not be checked.
 */
export async function checkLines(input: Readable, output: Writable, desk: Desk): Promise<number> {
  let failed = 0;
  let block = '';
  const flush = async (): Promise<void> => {
    const drained = output.write(block);
    block = '';
    if (!drained) await once(output, 'drain');
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = checkLine(line, desk);
    if ('error' in answer) failed++;
    block += `${JSON.stringify(answer)}\n`;
    if (block.length >= BLOCK) await flush();
  }
  await flush();
  return failed;
}

type Answer =
  | { readonly id: unknown; readonly findings: readonly ReturnType<typeof shown>[] }
  | { readonly id: unknown; readonly error: string };

function checkLine(line: string, { read, check }: Desk): Answer {
  const json = readJson(line);
  if (!json.ok) return { id: null, error: json.error };
  const id = idOf(json.value);
  const question = read(json.value);
  if (!question.ok) return { id, error: question.error };
  const { findings, failed } = check(question.value);
  if (failed.length > 0)
    return { id, error: `These rules broke on this draft: ${failed.join(', ')}. Please report it.` };
  return { id, findings: findings.map((finding) => shown(finding, question.value.draft.text)) };
}

function readJson(line: string): Read<unknown> {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return { ok: true, value };
  } catch {
    return { ok: false, error: 'This line is not JSON. Write one object per line, with straight double quotes.' };
  }
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value && value.id !== undefined ? value.id : null;

function shown({ ruleId, severity, place, clauses, evidence }: Finding, text: string) {
  const span = placeIn(place, text);
  return {
    rule: ruleId,
    severity,
    start: span.start,
    end: span.end,
    clauses,
    evidence: evidence.map(({ signal, span: { start, end } }) => ({
      signal,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}

/** What concerns the whole draft, or what is attached to it, spans all of its text. */
const placeIn = (place: Place, text: string): { readonly start: number; readonly end: number } =>
  place.kind === 'span' ? place.span : { start: 0, end: text.length };
