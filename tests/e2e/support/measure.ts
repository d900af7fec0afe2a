import type { Page } from '@playwright/test';

/**
 * What is wrong with what stands on a page, by measuring, for fonts differ between computers: text that is cut off or
 * out of the window, controls that lie over text, boxes that lie over each other, controls without a word. Looks into
 * our shadow roots. An empty list = nothing.
 */
export const measure = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // What grew is put in its place at the next frame
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const slack = 1.5;
    const found = new Set<string>();
    const roots: (Document | ShadowRoot)[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const all = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    // An open dialog makes the rest of the page unreachable, and may well lie over it
    const dialog = all('dialog:modal').at(-1);
    const inSight = (element: Element): boolean =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
      element.closest('.unseen, .composer, script, style') === null &&
      (dialog === undefined || dialog === element || dialog.contains(element));
    const name = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const parentOf = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const hidesX = (element: Element): boolean => /hidden|clip/u.test(getComputedStyle(element).overflowX);

    interface Run {
      readonly owner: Element;
      readonly box: DOMRect;
    }
    const runs: Run[] = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        if (!owner || !node.textContent?.trim() || owner.localName === 'option' || !inSight(owner)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) runs.push({ owner, box });
      }
    }
    if (runs.length === 0) found.add('no text at all');

    // Cut off, or out of the window
    for (const { owner, box } of runs) {
      const scrolled = owner.closest('.toast') === null;
      if (box.left < -slack || box.right > innerWidth + slack) found.add(`out of the window: ${name(owner)}`);
      for (let above: Element | null = owner; above && scrolled; above = parentOf(above)) {
        if (!hidesX(above)) continue;
        const frame = above.getBoundingClientRect();
        if (box.left < frame.left - slack || box.right > frame.right + slack) found.add(`cut off: ${name(owner)}`);
      }
    }
    for (const box of all('button, a, summary, h1, h2, h3, p, label, li, td, th, select')) {
      if (!inSight(box) || box.scrollWidth <= box.clientWidth + slack || box.clientWidth === 0) continue;
      if (getComputedStyle(box).display !== 'inline') found.add(`too wide for its box: ${name(box)}`);
    }

    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    // What scrolled out of its own box is not in sight, whatever its rectangle says
    const clipped = (frames: Element | null, box: DOMRect): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let above = frames; above; above = parentOf(above)) {
        if (getComputedStyle(above).overflowY === 'visible') continue;
        const frame = above.getBoundingClientRect();
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    // A control over somebody else's words
    const shown = runs.map(({ owner, box }) => ({ owner, box: clipped(owner, box) }));
    const controls = all('button, select, input, textarea, summary').filter(inSight);
    for (const control of controls) {
      const box = clipped(parentOf(control), control.getBoundingClientRect());
      for (const run of shown) {
        if (control.contains(run.owner) || run.owner.contains(control)) continue;
        if (overlap(box, run.box)) found.add(`${name(control)} lies over ${name(run.owner)}`);
      }
    }

    // Boxes beside each other that lie over each other
    for (const parent of new Set(runs.map(({ owner }) => parentOf(owner)))) {
      const children = [...(parent?.children ?? [])].filter(
        (child) => inSight(child) && !/^inline$|contents/u.test(getComputedStyle(child).display),
      );
      const placed = children.filter((child) => /static|relative/u.test(getComputedStyle(child).position));
      placed.forEach((one, at) => {
        for (const other of placed.slice(at + 1)) {
          if (overlap(one.getBoundingClientRect(), other.getBoundingClientRect())) {
            found.add(`${name(one)} and ${name(other)} lie over each other`);
          }
        }
      });
    }

    for (const control of all('button, summary').filter(inSight)) {
      const words = control.getAttribute('aria-label') ?? control.textContent ?? '';
      if (words.trim() === '') found.add(`without a word: ${control.outerHTML.slice(0, 120)}`);
    }
    return [...found];
  });
