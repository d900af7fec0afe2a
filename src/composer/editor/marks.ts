import type { ShownFinding } from '@/engine/advice';
import type { Severity } from '@/engine/finding';
import { dark, light, type Palette } from '@/ui/tokens';
import { themeAround } from '../theme';
import { type Reading, rangesOf } from './read-draft';
import { parentAcross } from './shadow-dom';

/**
 * Marks words by the CSS Custom Highlight API: nothing is inserted in the editor. The names are visible to the page,
 * hence the prefix; the rule must stand in the tree of the editor, hence a sheet per root.
 */
const nameOf = (kind: Severity | 'shown'): string => `bezint-${kind}`;
const kinds = ['tip', 'warn', 'hold', 'shown'] as const;

const palettes = { light, dark };

// Colour is never the only signal: each severity has its own line. Colours are those of the panel in either theme
const cssFor = ({ tip, warn, hold, accent }: Palette): string => `
::highlight(bezint-tip) { text-decoration: underline dotted 2px ${tip}; text-underline-offset: 3px; }
::highlight(bezint-warn) { text-decoration: underline solid 2px ${warn}; text-underline-offset: 3px; }
::highlight(bezint-hold) { text-decoration: underline double 3px ${hold}; text-underline-offset: 3px; }
::highlight(bezint-shown) { background-color: color-mix(in srgb, ${accent} 25%, transparent); }
`;

let sheet: CSSStyleSheet | undefined;
let theme: keyof typeof palettes | undefined;
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
  sheet.replaceSync(cssFor(palettes[wanted]));
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
  words.clear();
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

/** The words of every mark as it was made. */
const words = new Map<Range, string>();

function set(name: string, ranges: readonly Range[]): void {
  for (const range of ranges) words.set(range, range.toString());
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Takes the marks away whose words have changed under them: none is better than a wrong one. */
export function unmarkChanged(): void {
  for (const [range, word] of words) {
    // Firefox gives a content script no way to walk through all of a page's highlights
    if (range.toString() !== word) for (const kind of kinds) CSS.highlights.get(nameOf(kind))?.delete(range);
  }
}

/** Takes every mark of ours away. */
export function unmark(): void {
  if (!supported()) return;
  for (const kind of kinds) CSS.highlights.delete(nameOf(kind));
}
