import { useState } from 'preact/hooks';
import type { Advice } from '@/engine/advice';

export type Outcome =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'checked'; readonly text: string; readonly advice: Advice };

/** `null` = it could not be checked. */
export type Check = (text: string) => Promise<Advice | null>;

/** What the last check of a text came to, and how to ask for one. It lives as long as the page. */
export function useCheck(check: Check): readonly [Outcome, (text: string) => Promise<void>] {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const run = async (text: string): Promise<void> => {
    const advice = await check(text);
    setOutcome(advice === null ? { kind: 'failed' } : { kind: 'checked', text, advice });
  };
  return [outcome, run];
}
