/** Plot area of the figure in its picture, in pixels, and the cost at the end of its axis; shares go from 0 to 1. */
export interface DistributionFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly endCost: number;
}

const MARGIN = { left: 34, right: 14, top: 26, bottom: 42 } as const;
const LEAST_HEIGHT = 220;
const MOST_HEIGHT = 340;

/** Computes the frame for a width in pixels: about two thirds as high, within limits. */
export function frameDistribution(width: number, endCost: number): DistributionFrame {
  const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, width * 0.66)));
  return {
    width,
    height,
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
    endCost,
  };
}

/** Horizontal position of a cost in the picture, in pixels. */
export function xOfCost({ left, right, endCost }: DistributionFrame, cost: number): number {
  return left + ((right - left) * cost) / endCost;
}

/** Vertical position of a share (0 to 1) in the picture, in pixels from the top. */
export function yOfShare({ top, bottom }: DistributionFrame, share: number): number {
  return bottom - (bottom - top) * share;
}

/** Cost at a horizontal position, clamped to the axis. */
export function costAtX({ left, right, endCost }: DistributionFrame, x: number): number {
  return Math.min(endCost, Math.max(0, ((x - left) / (right - left)) * endCost));
}
