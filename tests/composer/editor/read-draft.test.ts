// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { rangesOf, readDraft, readEditor } from '@/composer/editor/read-draft';

const editorOf = (html: string): Element => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.append(document.createRange().createContextualFragment(html));
  document.body.append(editor);
  return editor;
};

afterEach(() => document.body.replaceChildren());

describe('reading the shapes that the editor libraries make', () => {
  test.each([
    ['Quill and Tiptap paragraphs with an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty editor', '<p><br></p>', ''],
    ['a paragraph that Quill left without anything in it, which shows no line', '<p></p><p>one</p><p></p>', 'one'],
    [
      'Lexical plain text with breaks',
      '<p dir="auto"><span data-lexical-text="true">one</span><br><br><span>two</span></p>',
      'one\n\ntwo',
    ],
    ['Lexical with a line just opened', '<p><span>one</span><br><br></p>', 'one\n'],
    [
      'Draft blocks, one of them empty',
      '<div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a"><span data-text="true">one</span></span></div></div><div data-block="true"><div class="public-DraftStyleDefault-block"><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">two</span></span></div></div></div>',
      'one\n\ntwo',
    ],
    ['text before the first block, as in a bare editable', 'one<div>two</div><div><br></div>', 'one\ntwo\n'],
    [
      'a mention kept as its text',
      '<p>dag <span contenteditable="false" class="mention">@Anna</span>!</p>',
      'dag @Anna!',
    ],
    [
      'decoration left out',
      '<p>dag<span contenteditable="false">×</span><span aria-hidden="true">zie</span></p>',
      'dag',
    ],
    [
      'an emoji as an image in an island',
      '<p>hoi <span contenteditable="false"><img alt="👩‍⚕️" src="x.png"></span>!</p>',
      'hoi 👩‍⚕️!',
    ],
    [
      'no preview of a link, which is no text',
      '<p>hoi <span contenteditable="false"><img alt="Een foto" src="x.png"></span>!</p>',
      'hoi !',
    ],
    ['an emoji shown as an image', '<p>hoi <img alt="😀" src="x.png"></p>', 'hoi 😀'],
    [
      'flags and keycaps as images in an island',
      '<p>a <span contenteditable="false"><img alt="🇳🇱" src="x.png"></span><span contenteditable="false"><img alt="1️⃣" src="x.png"></span></p>',
      'a 🇳🇱1️⃣',
    ],
    [
      'no figures that are a picture',
      '<p>hoi <span contenteditable="false"><img alt="12 foto’s" src="x.png"></span>!</p>',
      'hoi !',
    ],
    ['a list', '<ul><li>een</li><li>twee</li></ul>', 'een\ntwee'],
    ['Quill’s guard character left out', '<p>a\uFEFF<span>b</span></p>', 'ab'],
  ])('%s', (_name, html, text) => {
    expect(readEditor(editorOf(html)).text).toBe(text);
  });

  test('a textarea gives its value', () => {
    const field = document.createElement('textarea');
    field.value = 'one\ntwo';
    expect(readEditor(field).text).toBe('one\ntwo');
  });

  test('the parts of a thread are one draft with an empty line between', () => {
    const parts = [editorOf('<p>one</p>'), editorOf('<p>two</p>')];
    const reading = readDraft(parts);
    expect(reading.text).toBe('one\n\ntwo');
    const [range] = rangesOf(reading, { start: 5, end: 8 });
    expect(range?.toString()).toBe('two');
  });

  test('spans lead back to the words on the page, across formatting', () => {
    const reading = readEditor(editorOf('<p>een <b>vrouw</b> van 43</p><p>op zaal</p>'));
    const start = reading.text.indexOf('vrouw');
    expect(rangesOf(reading, { start, end: start + 12 }).map(String)).toEqual(['vrouw', ' van 43']);
    const second = reading.text.indexOf('zaal');
    expect(rangesOf(reading, { start: second, end: second + 4 }).map(String)).toEqual(['zaal']);
  });

  test('a bomb of elements or of depth is cut, and said to be cut', () => {
    expect(readEditor(editorOf('<p>a</p>'.repeat(6_000))).cut).toBe(true);
    const deep = document.createElement('div');
    let inner: Element = deep;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const child = document.createElement('b');
      inner.append(child);
      inner = child;
    }
    expect(readEditor(deep).cut).toBe(true);
  });

  test('reading changes nothing', () => {
    const editor = editorOf('<p>een <b>vrouw</b><br><br></p>');
    const before = editor.innerHTML;
    readEditor(editor);
    expect(editor.innerHTML).toBe(before);
  });
});
