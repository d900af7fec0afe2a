import type { Composer } from '../find-composer';
import { readEditor } from './read-draft';
import { parentAcross } from './shadow-dom';

const MAX_CHARACTERS = 2_000;

// Controls and menus around a post are not its text
const chrome = '[role="button"], [role="toolbar"], [role="menu"], time, form';

/**
 * The visible text of the post being answered: looked for in the scope, then outwards. The author's own editor is left
 * out where the post encloses it. Empty when no post is shown.
 */
export function readThread(composer: Composer): string {
  const { thread } = composer.spec;
  if (!thread) return '';
  const skip = (element: Element): boolean =>
    element.matches(chrome) || composer.editors.some((editor) => element === editor || composer.scope === element);
  for (let node: Node | null = composer.scope; node; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue;
    for (const selector of thread) {
      const found = node.matches(selector) ? node : node.querySelector(selector);
      const text = found ? readEditor(found, skip).text.trim() : '';
      if (text !== '') return text.slice(0, MAX_CHARACTERS);
    }
  }
  return '';
}
