import type { Composer } from './find-composer';
import { readEditor } from './read-draft';
import { parentAcross } from './shadow-dom';

const MAX_CHARACTERS = 2_000;

/** The visible text of the post being answered: looked for in the scope, then outwards. Empty when none is shown. */
export function readThread(composer: Composer): string {
  const { thread } = composer.spec;
  if (!thread) return '';
  for (let node: Node | null = composer.scope; node; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue;
    for (const selector of thread) {
      const found = node.matches(selector) ? node : node.querySelector(selector);
      const holdsEditor = found && composer.editors.some((editor) => found.contains(editor));
      if (found && !holdsEditor) return readEditor(found).text.slice(0, MAX_CHARACTERS);
    }
  }
  return '';
}
