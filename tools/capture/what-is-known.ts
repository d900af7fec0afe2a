import type { Platform } from '@/engine/draft';
import type { ComposerSpec } from '@/platforms/adapter';
import { adapters } from '@/platforms/adapters';

/** How often each composer of a platform finds its editor, its surroundings and what publishes on a page. */
export interface Known {
  readonly id: string;
  readonly editors: number;
  /** Of those, the ones that stand where they should. */
  readonly placed: number;
  readonly submits: number;
}

const controls = 'button, [role="button"], input[type="submit"]';

const nameOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? control.textContent ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();

function submitsOf(scope: Element, { submit }: ComposerSpec): number {
  return submit.flatMap((how): readonly Element[] => {
    if (how.kind === 'selector') return [...scope.querySelectorAll(how.css)];
    if (how.kind === 'text-only') return [];
    const wanted = how.names.map((name) => name.toLowerCase());
    return [...scope.querySelectorAll(controls)].filter((each) => wanted.includes(nameOf(each).toLowerCase()));
  }).length;
}

/** What the adapter of a platform knows on a page, where that is anything. Addresses are not looked at. */
export function whatIsKnown(page: ParentNode, platform: Platform): readonly Known[] {
  return adapters[platform].composers.flatMap((spec) => {
    const editors = [...page.querySelectorAll(spec.editor.join(','))];
    const placed = editors.filter((editor) => {
      const inside = !spec.within || editor.closest(spec.within.join(','));
      const outside = !spec.outside || !editor.closest(spec.outside.join(','));
      return inside && outside && editor.closest(spec.scope.join(','));
    });
    const scopes = new Set(placed.flatMap((editor) => editor.closest(spec.scope.join(',')) ?? []));
    const submits = [...scopes].reduce((sum, scope) => sum + submitsOf(scope, spec), 0);
    return editors.length === 0 ? [] : [{ id: spec.id, editors: editors.length, placed: placed.length, submits }];
  });
}
