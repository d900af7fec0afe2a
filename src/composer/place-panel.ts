/** Where the panel stands: near the composer, never over the text or the control that publishes. Pure geometry, px. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

interface Keepout {
  readonly box: Box;
  /** How bad it is to cover a pixel of this. */
  readonly weight: number;
}

const GAP = 8;

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Chooses the first place that covers nothing that matters, else the one that covers least: below the composer, above
 * it, beside it, under its text, then the corners of the window.
 */
export function placePanel(panel: Box, scope: Box, keepouts: readonly Keepout[], view: Box): Point {
  const right = scope.left + scope.width - panel.width;
  const below = scope.top + scope.height + GAP;
  const above = scope.top - panel.height - GAP;
  const far = view.width - panel.width - GAP;
  const bottom = view.height - panel.height - GAP;
  const wanted: Point[] = [
    { left: right, top: below },
    { left: scope.left, top: below },
    { left: right, top: above },
    { left: scope.left + scope.width + GAP, top: scope.top },
    { left: scope.left - panel.width - GAP, top: scope.top },
    ...keepouts.map(({ box }) => ({ left: box.left, top: box.top + box.height + GAP })),
    ...keepouts.map(({ box }) => ({ left: box.left, top: box.top - panel.height - GAP })),
    { left: far, top: bottom },
    { left: GAP, top: bottom },
    { left: far, top: GAP },
    { left: GAP, top: GAP },
  ];
  let best: Point = { left: GAP, top: bottom };
  let least = Number.POSITIVE_INFINITY;
  for (const place of wanted) {
    const left = clamp(place.left, GAP, Math.max(GAP, far));
    const top = clamp(place.top, GAP, Math.max(GAP, bottom));
    const box = { left, top, width: panel.width, height: panel.height };
    const cost = keepouts.reduce((sum, keepout) => sum + keepout.weight * overlap(box, keepout.box), 0);
    if (cost < least) {
      best = { left, top };
      least = cost;
    }
    if (cost === 0) break;
  }
  return best;
}
