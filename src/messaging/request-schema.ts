import * as z from 'zod/mini';
import { mediaKinds, platforms, surfaces } from '@/engine/draft';
import { ruleIds } from '@/engine/rule-ids';
import { outcomes } from '@/settings/insights';
import { nudgeKind, phrase, risk } from '@/settings/setting-values';
import { composerStates, happenings, longestDraft, protocolVersion, recognitions } from './protocol';

const longestMessage = 65_536;

const draft = z.strictObject({
  text: z.string().check(z.maxLength(longestDraft)),
  platform: z.enum(platforms),
  surface: z.enum(surfaces),
  media: z.array(z.enum(mediaKinds)).check(z.maxLength(20)),
  thread: z.exactOptional(z.string().check(z.maxLength(longestDraft))),
  edits: z.exactOptional(z.literal(true)),
  displayName: z.exactOptional(z.string().check(z.maxLength(300))),
});

const envelope = { v: z.literal(protocolVersion), id: z.string().check(z.minLength(1), z.maxLength(64)) };

const setAside = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rule'), ruleId: risk }),
  z.strictObject({ kind: z.literal('nudge'), nudge: nudgeKind }),
  // One line, as the list in the settings has it
  z.strictObject({ kind: z.literal('words'), words: phrase.check(z.regex(/^[^\r\n]*$/)) }),
]);

const request = z.discriminatedUnion('kind', [
  z.strictObject({ ...envelope, kind: z.literal('review'), draft }),
  z.strictObject({
    ...envelope,
    kind: z.literal('health'),
    state: z.enum(composerStates),
    platform: z.enum(platforms),
    surface: z.exactOptional(z.enum(surfaces)),
    recognition: z.exactOptional(z.enum(recognitions)),
    findings: z.exactOptional(z.int().check(z.nonnegative(), z.maximum(999))),
  }),
  z.strictObject({
    ...envelope,
    kind: z.literal('outcomes'),
    outcomes: z
      .array(z.strictObject({ ruleId: z.enum(ruleIds), what: z.enum(outcomes) }))
      .check(z.maxLength(ruleIds.length)),
  }),
  z.strictObject({ ...envelope, kind: z.literal('happened'), what: z.enum(happenings) }),
  z.strictObject({ ...envelope, kind: z.literal('set-aside'), what: setAside }),
  z.strictObject({ ...envelope, kind: z.literal('composers') }),
  z.strictObject({ ...envelope, kind: z.literal('take-text') }),
  z.strictObject({ ...envelope, kind: z.literal('tab-state'), tabId: z.int() }),
]);

export type AnyRequest = z.infer<typeof request>;

/** The message when it is exactly one of ours and small enough, else null. Never throws. */
export function parseRequest(message: unknown): AnyRequest | null {
  try {
    if (JSON.stringify(message).length > longestMessage) return null;
  } catch {
    return null; // Nothing that JSON cannot say is ever sent
  }
  const parsed = z.safeParse(request, message);
  return parsed.success ? parsed.data : null;
}

/** The id to answer under, so that even a refusal can be recognised by whoever asked. */
export function idOf(message: unknown): string {
  const parsed = z.safeParse(z.object({ id: envelope.id }), message);
  return parsed.success ? parsed.data.id : '';
}
