import type { ShownFinding } from '@/engine/advice';
import type { Severity } from '@/engine/finding';
import { themeAround } from '../theme';
import { type Reading, rangesOf } from './read-draft';
import { parentAcross } from './shadow-dom';

/**
 * Marks words by the CSS Custom Highlight API: nothing is inserted in the editor. The names are visible to the page,
 * hence the prefix; the rule must stand in the tree of the editor, hence a sheet per root.
 */
const nameOf = (severity: Severity | 'shown'): string => `bezint-${severity}`;

// Colour is never the only signal: each severity has its own line. Colours are those of the panel in either theme
const colours = {
  light: { tip: '#64748b', warn: '#b45309', hold: '#b3261e', shown: 'rgb(15 118 110 / 0.22)' },
  dark: { tip: '#94a3b8', warn: '#f0b252', hold: '#f2a097', shown: 'rgb(94 200 190 / 0.3)' },
} as const;

const cssFor = ({ tip, warn, hold, shown }: (typeof colours)[keyof typeof colours]): string => `
::highlight(bezint-tip) { text-decoration: underline dotted 2px ${tip}; text-underline-offset: 3px; }
::highlight(bezint-warn) { text-decoration: underline solid 2px ${warn}; text-underline-offset: 3px; }
::highlight(bezint-hold) { text-decoration: underline double 3px ${hold}; text-underline-offset: 3px; }
::highlight(bezint-shown) { background-color: ${shown}; }
`;

let sheet: CSSStyleSheet | undefined;
let theme: keyof typeof colours | undefined;
const styled = new WeakSet<Document | ShadowRoot>();

function addSheet(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  sheet ??= new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** One sheet for all roots, in the colours of the page around the editor. */
function paint(editor: Element | undefined): void {
  const wanted = editor ? themeAround(editor) : 'light';
  if (!sheet || wanted === theme) return;
  theme = wanted;
  sheet.replaceSync(cssFor(colours[wanted]));
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
  paint(editors[0]);
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
