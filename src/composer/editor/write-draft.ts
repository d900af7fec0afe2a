import type { Span } from '@/engine/draft';
import { longestDraft } from '@/messaging/protocol';
import type { Composer } from '../find-composer';
import { caretBehindWords, endOfWords } from './end-of-words';
import { isField } from './is-field';
import { rangesOf, readDraft, readEditor } from './read-draft';
import { pasteInto } from './synthetic-paste';

/** What became of a fix: it stands in the editor's own model, or it could not be put there and nothing changed. */
export type WriteOutcome = 'written' | 'refused';

// Editors hear of a new selection through selectionchange, which comes later
const SELECTION_MS = 50;
const READ_BACK_MS = 1_000;
// A library that refuses foreign text first shows it and then takes it back
const SETTLED_MS = 80;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// Draft.js loses text or crashes on insertText; its paste path never did
const isDraftJs = (editor: Element): boolean => editor.matches('.public-DraftEditor-content');

/** The selection in the tree of an editor. */
export function selectionOf(editor: Element): Selection | null {
  const root = editor.getRootNode();
  // Chromium keeps a selection per shadow root; elsewhere the window's reaches inside
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') {
    const selection: unknown = Reflect.apply(root.getSelection, root, []);
    if (selection instanceof Selection) return selection;
  }
  return window.getSelection();
}

function select(editor: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  editor.focus();
  selectionOf(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

// Around what is written browsers change one kind of space into the other, so that none collapses
const evenlySpaced = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Resolves as soon as the editor shows the wanted text, at the latest after `READ_BACK_MS`. */
function settles(read: () => string, wanted: string, editor: Element): Promise<boolean> {
  const holds = (): boolean => evenlySpaced(read()) === evenlySpaced(wanted);
  return new Promise((resolve) => {
    const finish = (outcome: boolean): void => {
      observer.disconnect();
      editor.removeEventListener('input', look);
      clearTimeout(timer);
      clearTimeout(settled);
      resolve(outcome);
    };
    let settled: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(settled);
      if (holds()) settled = setTimeout(() => finish(holds()), SETTLED_MS);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(holds()), READ_BACK_MS);
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    editor.addEventListener('input', look);
    look();
  });
}

function typeInto(editor: HTMLElement, text: string): void {
  // The only way that every editor library hears, and that its undo knows; the successor does not exist yet
  if (isDraftJs(editor)) pasteInto(editor, text);
  else document.execCommand('insertText', false, text);
}

/** `span`: in the draft as a whole. `place`: the same on the page; of a field, which has no ranges, where it begins in the draft. */
async function write(
  composer: Composer,
  editor: HTMLElement,
  text: string,
  span: Span,
  place: Range | number,
): Promise<WriteOutcome> {
  const read = (): string => readDraft(composer.editors).text;
  const { text: before, cut } = readDraft(composer.editors);
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  // What we do not read whole we could not tell to have landed
  if (cut || wanted.length > longestDraft) return 'refused';
  if (typeof place !== 'number') {
    select(editor, place);
    await pause(SELECTION_MS);
    if (read() !== before) return 'refused';
  } else if (isField(editor)) {
    editor.focus();
    editor.setSelectionRange(span.start - place, span.end - place);
  }
  typeInto(editor, text);
  return (await settles(read, wanted, editor)) ? 'written' : 'refused';
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/**
 * Adds one line behind the last words of the draft, through the editor's own input path; one undo removes it.
 * Returns `refused` when the draft is no longer the text that it is `about`, or when the editor did not take it within
 * a second: write once, never again blindly.
 */
export async function appendText(composer: Composer, about: string, text: string): Promise<WriteOutcome> {
  const editor = composer.editors.at(-1);
  if (!editor || readDraft(composer.editors).text !== about) return 'refused';
  const part = readEditor(editor);
  const at = endOfWords(part);
  const lead = at === 0 || /\s/u.test(part.text.charAt(at - 1)) ? '' : ' ';
  const from = about.length - part.text.length;
  const end = from + at;
  return write(
    composer,
    editor,
    lead + oneLine(text),
    { start: end, end },
    isField(editor) ? from : caretBehindWords(editor),
  );
}

/** Replaces a span of the draft by one line of text. `refused` when the words are no longer there. */
export async function replaceSpan(composer: Composer, about: string, span: Span, text: string): Promise<WriteOutcome> {
  const reading = readDraft(composer.editors);
  if (reading.text !== about) return 'refused';
  let from = 0;
  for (const field of composer.editors) {
    const end = from + readEditor(field).text.length;
    if (isField(field) && from <= span.start && span.end <= end) {
      return write(composer, field, oneLine(text), span, from);
    }
    from = end + 2; // As parts are joined
  }
  const ranges = rangesOf(reading, span);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return 'refused';
  const editor = composer.editors.find(
    (part) => part.contains(first.startContainer) && part.contains(last.endContainer),
  );
  if (!editor) return 'refused';
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return write(composer, editor, oneLine(text), span, range);
}
