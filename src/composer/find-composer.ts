import type { Adapter, ComposerSpec } from '@/platforms/adapter';
import { early, generic } from '@/platforms/generic';
import { closestAcross, containsAcross, knownRoots, queryAll } from './editor/shadow-dom';

/** A composer found on the page. `editors` holds more than one element only where the spec says `parts`. */
export interface Composer {
  readonly spec: ComposerSpec;
  readonly editors: readonly HTMLElement[];
  readonly scope: Element;
}

const editable = 'textarea, input, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
// Quill keeps a second editable as its clipboard; search boxes are not composers
const never = '.ql-clipboard, [type="search"], [role="searchbox"], [role="combobox"], [role="search"] *';

/** The outermost editable around an element: editors nest editables for mentions and previews. */
export function editableAround(start: Element): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let element = closestAcross(start, [editable]); element; ) {
    if (element instanceof HTMLElement) found = element;
    element = element.parentElement ? element.parentElement.closest(editable) : null;
  }
  return found && !found.matches(never) ? found : null;
}

function fits(spec: ComposerSpec, editor: HTMLElement, address: string): Element | null {
  if (!editor.matches(spec.editor.join(','))) return null;
  if (spec.address && !spec.address.some((part) => address.includes(part))) return null;
  if (spec.within && !closestAcross(editor, spec.within)) return null;
  if (spec.outside && closestAcross(editor, spec.outside)) return null;
  const scope = closestAcross(editor, spec.scope);
  if (!scope) return null;
  return spec.scopeHolds && !scope.querySelector(spec.scopeHolds.join(',')) ? null : scope;
}

/** Recognises the composer that an editor belongs to; `null` when no spec of the adapter fits. */
export function recognise(adapter: Adapter, editor: HTMLElement, address: string = location.href): Composer | null {
  if (editor.matches(never)) return null;
  for (const spec of adapter.composers) {
    const scope = fits(spec, editor, address);
    if (!scope) continue;
    const editors = spec.parts
      ? queryAll([scope], spec.editor).flatMap((part) => (part instanceof HTMLElement ? part : []))
      : [editor];
    return { spec, scope, editors: editors.includes(editor) ? editors : [editor] };
  }
  return null;
}

// Smaller than this is a field of a form, not a place to write a post
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 18;

/** The composer of an editor, known or guessed; a guessed one is checked but never held. `null` for other fields. */
export function composerAt(adapter: Adapter, editor: HTMLElement): Composer | null {
  const known = recognise(adapter, editor);
  if (known || editor.matches(never)) return known;
  if (editor instanceof HTMLTextAreaElement && (editor.readOnly || editor.disabled)) return null;
  const { width, height } = editor.getBoundingClientRect();
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return null;
  return recognise({ ...adapter, composers: adapter.composers === adapter.certain ? early : generic }, editor);
}

/** The composers whose scope encloses a control, innermost first: where a press on that control could publish. */
export function composersAround(adapter: Adapter, control: Element, address: string = location.href): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  const selectors = [...new Set(adapter.composers.flatMap((spec) => spec.editor))];
  const roots = new Set<ParentNode>(knownRoots(adapter.shadowHosts));
  const root = control.getRootNode();
  if (root instanceof ShadowRoot) roots.add(root);
  for (const element of queryAll(roots, selectors)) {
    if (!(element instanceof HTMLElement)) continue;
    const composer = recognise(adapter, element, address);
    const [first] = composer?.editors ?? [];
    if (composer && first && containsAcross(composer.scope, control)) found.set(first, composer);
  }
  return [...found.values()].sort((a, b) => (containsAcross(a.scope, b.scope) ? 1 : -1));
}
