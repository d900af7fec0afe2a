import { isField } from './is-field';
import type { Reading } from './read-draft';

/** Where the words of an editor end: in its text as it was read, and on the page. */
export interface EndOfWords {
  readonly at: number;
  /** None in a plain field. */
  readonly caret: Range | null;
}

function lastTextNode(editor: Element): Text | null {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) last = node;
  return last;
}

const caretIn = (node: Node, offset: number): Range => {
  const caret = document.createRange();
  caret.setStart(node, offset);
  return caret;
};

/** Behind a node, and behind the island that it may stand in, where nothing can be typed. */
function caretBehind(editor: Element, node: Node): Range {
  const around = (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable="false"]');
  const caret = document.createRange();
  caret.setStartAfter(around && editor.contains(around) ? around : node);
  return caret;
}

function behindPicture(editor: Element): Range {
  const picture = [...editor.querySelectorAll('img')].at(-1);
  const text = lastTextNode(editor);
  // Draft.js keeps a leaf of its own behind each picture
  if (text && (!picture || picture.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    return caretIn(text, text.length);
  }
  if (picture) return caretBehind(editor, picture);
  const [block] = editor.children;
  return caretIn(block ?? editor, 0);
}

/** Finds the end of what was read in one editor, before the line breaks that close it: no caret holds in an empty line. */
export function endOfWords(editor: Element, { text, segments }: Reading): EndOfWords {
  const words = text.replace(/\n+$/u, '').length;
  if (isField(editor)) return { at: words, caret: null };
  const last = segments.at(-1);
  if (!last || last.end < words) return { at: words, caret: behindPicture(editor) };
  const { node, offset, start, end } = last;
  const isIsland = node.parentElement?.closest('[contenteditable]')?.getAttribute('contenteditable') === 'false';
  return { at: end, caret: isIsland ? caretBehind(editor, node) : caretIn(node, offset + end - start) };
}
