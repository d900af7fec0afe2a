/** Walking a page whose editors may live in open shadow roots: the platform's own queries stop at each root. */

/** The parent of a node, stepping from a shadow root to its host. */
export function parentAcross(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The nearest element, the start included, that matches any of the selectors, across shadow roots. */
export function closestAcross(start: Element, selectors: readonly string[]): Element | null {
  const selector = selectors.join(',');
  for (let node: Node | null = start; node; node = parentAcross(node)) {
    if (node instanceof Element && node.matches(selector)) return node;
  }
  return null;
}

/** Whether `outer` encloses `inner`, across shadow roots. A node encloses itself. */
export function containsAcross(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentAcross(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** Matches in the given roots only, in document order, without doubles. */
export function queryAll(roots: Iterable<ParentNode>, selectors: readonly string[]): readonly Element[] {
  const found = new Set<Element>();
  for (const root of roots) for (const element of root.querySelectorAll(selectors.join(','))) found.add(element);
  return [...found];
}

/** The document and the open shadow roots among the hosts that are already known. */
export function knownRoots(hosts: readonly string[] | undefined): readonly (Document | ShadowRoot)[] {
  if (!hosts || hosts.length === 0) return [document];
  const shadows = [...document.querySelectorAll(hosts.join(','))].flatMap((host) => host.shadowRoot ?? []);
  return [document, ...shadows];
}

/** The innermost element of an event's path, which `event.target` hides when it comes from inside a shadow root. */
export function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  if (origin instanceof Element) return origin;
  return origin instanceof Node ? origin.parentElement : null;
}
