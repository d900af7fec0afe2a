import { parentAcross } from './editor/shadow-dom';

/** Whether the page around an element is dark, by the first opaque background outwards; the sites set their own theme. */
export function themeAround(start: Element): 'light' | 'dark' {
  for (let node: Node | null = start; node; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue;
    const [red, green, blue, alpha = 1] = (getComputedStyle(node).backgroundColor.match(/[\d.]+/gu) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}
