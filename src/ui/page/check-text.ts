import type { Advice } from '@/engine/advice';
import { ask } from '@/messaging/client';

const CHECK_DEADLINE_MS = 5_000;

/** A text that stands on a page of ours, reviewed as a post. `null` = it could not be checked. */
export async function checkText(text: string): Promise<Advice | null> {
  const draft = { text, platform: 'linkedin', surface: 'post', media: [] } as const;
  const answer = await ask('review', { draft }, { deadline: CHECK_DEADLINE_MS });
  return answer.ok ? answer.reply.advice : null;
}
