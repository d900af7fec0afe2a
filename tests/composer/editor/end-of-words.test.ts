// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { caretBehindWords, endOfWords } from '@/composer/editor/end-of-words';
import { readEditor } from '@/composer/editor/read-draft';

const editorOf = (html: string): Element => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.append(document.createRange().createContextualFragment(html));
  document.body.append(editor);
  return editor;
};

/** What stands before the caret in the node that holds it. */
const beforeCaret = (caret: Range): string => {
  const node = caret.startContainer;
  if (node instanceof Text) return node.data.slice(0, caret.startOffset);
  return [...node.childNodes]
    .slice(0, caret.startOffset)
    .map(({ nodeName }) => nodeName)
    .join(' ');
};

afterEach(() => document.body.replaceChildren());

test.each([
  ['at the end of the last words', '<p>een</p><p>twee</p>', 8, 'twee'],
  ['before the line breaks that close a draft', '<p>ja</p><p><br></p><p><br></p>', 2, 'ja'],
  ['before the breaks inside a paragraph too', '<p><span>ja</span><br><br></p>', 2, 'ja'],
  ['behind a mention, not in it', '<p>a <b contenteditable="false" class="mention">@N</b></p>', 4, '#text B'],
  ['behind a picture', '<p>a <img alt="🌳"><br></p><p><br></p>', 4, '#text IMG'],
  ['behind the island of a picture', '<p><i contenteditable="false"><img alt="🌳"></i></p>', 2, 'I'],
  [
    'in the leaf that Draft.js keeps behind a picture',
    '<div><span><img alt="🌳"><span aria-hidden="true">🌳</span></span></div>',
    2,
    '🌳',
  ],
  ['in the first block of an editor without words', '<p><br></p>', 0, ''],
])('%s', (_, html, at, before) => {
  const editor = editorOf(html);
  expect(endOfWords(readEditor(editor))).toBe(at);
  expect(beforeCaret(caretBehindWords(editor))).toBe(before);
});
