/** A leaf that a place on the screen stands for during a drag. */
export interface EdgeLeaf {
  readonly by: 'step' | 'leap' | 'page';
  readonly count: -1 | 1;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far an edge reaches into the grid, and how far out of it, in pixels. */
const INSIDE = 26;
const OUTSIDE = 10;

/** What of a grid that scrolls is out of sight: then its upper and lower edge scroll before they leaf. */
export interface Hidden {
  readonly above: boolean;
  readonly below: boolean;
}

/** The edge of the grid that a point lies on; null in the middle. Only grids with weeks as rows leaf at their upper and lower edge. */
export function edgeAt(box: Box, x: number, y: number, hasRows: boolean, hidden: Hidden): EdgeLeaf | null {
  if (x < box.left - OUTSIDE || x > box.right + OUTSIDE || y < box.top - OUTSIDE || y > box.bottom + OUTSIDE) return null;
  if (x < box.left + INSIDE) return { by: 'page', count: -1 };
  if (x > box.right - INSIDE) return { by: 'page', count: 1 };
  if (!hasRows) return null;
  if (y < box.top + INSIDE && !hidden.above) return { by: 'page', count: -1 };
  return y > box.bottom - INSIDE && !hidden.below ? { by: 'page', count: 1 } : null;
}
