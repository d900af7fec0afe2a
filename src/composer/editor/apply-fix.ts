import type { Fix } from '@/engine/advice';
import type { Composer } from '../find-composer';
import { appendText, replaceSpan } from './write-draft';

// Editors fold changes within a second into one step of undo; a fix deserves its own
const UNDO_STEP_MS = 1_000;

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // The browser may refuse without a fresh gesture; the author is told that nothing changed
  }
}

/**
 * Applies a fix that the author pressed, as a step of undo of its own. `about`: the draft that the fix was made for;
 * another is left as it is. `changedAt`: when it last changed (`performance.now()`). Where the editor does not take the
 * fix, its text goes to the clipboard instead.
 */
export async function applyFix(
  composer: Composer,
  about: string,
  fix: Fix,
  changedAt: number,
): Promise<'fixed' | 'copied' | 'none'> {
  const wait = changedAt + UNDO_STEP_MS - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const outcome =
    fix.kind === 'insert'
      ? await appendText(composer, about, fix.text)
      : await replaceSpan(composer, about, fix.span, fix.text);
  if (outcome === 'written') return 'fixed';
  return (await copy(fix.text)) ? 'copied' : 'none';
}
