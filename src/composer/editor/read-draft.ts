import type { Span } from '@/engine/draft';
import { longestDraft } from '@/messaging/protocol';
import { isField } from './is-field';

/** A run of the draft's text and the text node that shows it. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where the run begins inside the node. */
  readonly offset: number;
}

/** What an editor holds: its text as the editor's own library would give it, and the way back to the page. */
export interface Reading {
  readonly text: string;
  /** The draft was longer than we read; only its beginning was. */
  readonly cut: boolean;
  readonly segments: readonly Segment[];
}

const MAX_NODES = 5_000;

const blockNames = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const skippedNames = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

const isMention = (element: Element): boolean =>
  element.matches('[data-mention], .ql-mention, .mention, [data-type="mention"], [data-lexical-text]') ||
  (element.textContent ?? '').trimStart().startsWith('@');

/** An emoji that the editor's library shows as a picture, in an island of its own. */
const isEmoji = (element: Element): boolean =>
  (element.textContent ?? '') === '' &&
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\uFE0F?\u20E3)/u.test(
    element.querySelector('img')?.alt ?? '',
  );

const isDecoration = (element: Element): boolean =>
  skippedNames.has(element.tagName.toUpperCase()) ||
  element.getAttribute('aria-hidden') === 'true' ||
  (element.getAttribute('contenteditable') === 'false' && !isMention(element) && !isEmoji(element));

/** Collects lines: a block ends its line, a `br` breaks it, and the `br` that only keeps a line open is dropped. */
class Lines {
  text = '';
  readonly segments: Segment[] = [];
  private open = false;
  private any = false;
  private afterBreak = false;

  private begin(): void {
    if (this.open) return;
    if (this.any) this.text += '\n';
    this.open = true;
    this.any = true;
    this.afterBreak = false;
  }

  add(value: string, node: Text | null): void {
    if (value === '') return;
    this.begin();
    // Quill guards embeds with U+FEFF; it is not in the published text
    let from = 0;
    for (const run of value.split('\uFEFF')) {
      if (run !== '' && node) {
        this.segments.push({ start: this.text.length, end: this.text.length + run.length, node, offset: from });
      }
      this.text += run;
      from += run.length + 1;
    }
    this.afterBreak = false;
  }

  lineBreak(): void {
    this.begin();
    this.text += '\n';
    this.afterBreak = true;
  }

  /** Ends the line that is open. A block without one has no height: browsers show no line for it. */
  end(): void {
    if (this.afterBreak) this.text = this.text.slice(0, -1);
    this.open = false;
    this.afterBreak = false;
  }
}

interface Visit {
  readonly node: Node;
  readonly leaving: boolean;
}

function readTree(root: Element, skip: (element: Element) => boolean): Reading {
  const lines = new Lines();
  const stack: Visit[] = [...root.childNodes].reverse().map((node) => ({ node, leaving: false }));
  let nodes = 0;
  let cut = false;
  while (stack.length > 0) {
    const visit = stack.pop();
    if (!visit) break;
    const { node } = visit;
    if (visit.leaving) {
      lines.end();
      continue;
    }
    nodes += 1;
    if (nodes > MAX_NODES || lines.text.length > longestDraft) {
      cut = true;
      break;
    }
    if (node instanceof Text) {
      lines.add(node.data, node);
    } else if (node instanceof Element && !isDecoration(node) && !skip(node)) {
      if (node.tagName === 'BR') lines.lineBreak();
      else if (node.tagName === 'IMG') lines.add(node.getAttribute('alt') ?? '', null);
      else {
        if (blockNames.has(node.tagName)) {
          lines.end();
          stack.push({ node, leaving: true });
        }
        for (let child = node.lastChild; child; child = child.previousSibling) {
          stack.push({ node: child, leaving: false });
        }
      }
    }
  }
  lines.end();
  const text = lines.text.slice(0, longestDraft);
  return { text, cut: cut || text.length < lines.text.length, segments: lines.segments };
}

/**
 * Reads one editor, or any element as a reader sees it; elements that `skip` names are left out with all they hold.
 * Changes nothing, forces no layout, and is safe on deep or endless trees.
 */
export function readEditor(editor: Element, skip: (element: Element) => boolean = () => false): Reading {
  if (isField(editor)) {
    const text = editor.value.slice(0, longestDraft);
    return { text, cut: text.length < editor.value.length, segments: [] };
  }
  return readTree(editor, skip);
}

/** Reads the parts of one draft as a whole: part after part, an empty line between. */
export function readDraft(editors: readonly Element[]): Reading {
  const [first, ...others] = editors.map((editor) => readEditor(editor));
  if (!first) return { text: '', cut: false, segments: [] };
  return others.reduce((whole, part) => {
    const shift = whole.text.length + 2;
    const segments = part.segments.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }));
    return {
      text: `${whole.text}\n\n${part.text}`,
      cut: whole.cut || part.cut,
      segments: [...whole.segments, ...segments],
    };
  }, first);
}

/** The page's ranges for a span of the draft; none when the text is not in text nodes (a textarea, an emoji image). */
export function rangesOf(reading: Reading, span: Span): Range[] {
  return reading.segments.flatMap((run) => {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.end);
    if (start >= end || !run.node.isConnected) return [];
    const range = document.createRange();
    const from = run.offset + start - run.start;
    const to = run.offset + end - run.start;
    if (to > run.node.length) return [];
    range.setStart(run.node, from);
    range.setEnd(run.node, to);
    return [range];
  });
}
