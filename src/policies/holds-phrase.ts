import { foldText } from '@/engine/fold';

/** Words alone, apart by single spaces: punctuation and line breaks do not keep two texts from being the same. */
const words = (text: string): string => ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Whether a text holds any of the phrases, as whole words. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  const whole = words(text);
  return phrases.some((phrase) => whole.includes(words(phrase)));
}
