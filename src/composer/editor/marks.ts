import type { ShownFinding } from '@/engine/advice';
import type { Severity } from '@/engine/finding';
import { type Reading, rangesOf } from './read-draft';
import { parentAcross } from './shadow-dom';

/**
 * Marks words by the CSS Custom Highlight API: nothing is inserted in the editor. The names are visible to the page,
 * hence the prefix; the rule must stand in the tree of the editor, hence a sheet per root.
 */
const nameOf = (severity: Severity | 'shown'): string => `bezint-${severity}`;

// Colour is never the only signal: each severity has its own line
const css = `
::highlight(bezint-tip) { text-decoration: underline dotted 2px #64748b; text-underline-offset: 3px; }
::highlight(bezint-warn) { text-decoration: underline solid 2px #b45309; text-underline-offset: 3px; }
::highlight(bezint-hold) { text-decoration: underline double 3px #b3261e; text-underline-offset: 3px; }
::highlight(bezint-shown) { background-color: rgb(15 118 110 / 0.22); }
`;

const styled = new WeakSet<Document | ShadowRoot>();

function addSheet(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function addSheets(editors: readonly Element[]): void {
  for (const editor of editors) {
    for (let node: Node | null = editor; node; node = parentAcross(node)) {
      if (node instanceof ShadowRoot || node instanceof Document) addSheet(node);
    }
  }
}

const supported = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/** Marks the findings' words in the editors; an earlier marking of ours is replaced. */
export function mark(
  editors: readonly Element[],
  reading: Reading,
  findings: readonly ShownFinding[],
  shown: ShownFinding | null,
): void {
  if (!supported()) return;
  addSheets(editors);
  const rangesOfFinding = (finding: ShownFinding): Range[] => {
    const spans = finding.evidence.map(({ span }) => span);
    if (spans.length === 0 && finding.place.kind === 'span') spans.push(finding.place.span);
    return spans.flatMap((span) => rangesOf(reading, span));
  };
  for (const severity of ['tip', 'warn', 'hold'] as const) {
    const ranges = findings.filter((finding) => finding.severity === severity).flatMap(rangesOfFinding);
    set(nameOf(severity), ranges);
  }
  set(nameOf('shown'), shown ? rangesOfFinding(shown) : []);
}

function set(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes every mark of ours away. */
export function unmark(): void {
  if (!supported()) return;
  for (const severity of ['tip', 'warn', 'hold', 'shown'] as const) CSS.highlights.delete(nameOf(severity));
}
