import type { Reading } from './read-draft';

/** Where the words of what was read end: before the line breaks that close it, for no caret holds in an empty line. */
export const endOfWords = ({ text, segments }: Reading): number =>
  Math.max(text.replace(/\n+$/, '').length, segments.at(-1)?.end ?? 0);

/** The caret behind the last word or picture of an editor, and behind the island that this may stand in. */
export function caretBehindWords(editor: Element): Range {
  const caret = document.createRange();
  caret.setStart(editor.firstElementChild ?? editor, 0);
  const walker = document.createTreeWalker(editor);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.isContentEditable) continue;
    if (node instanceof Text) caret.setStart(node, node.length);
    else if (node.nodeName === 'IMG' || (node instanceof HTMLElement && !node.isContentEditable))
      caret.setStartAfter(node);
  }
  return caret;
}
