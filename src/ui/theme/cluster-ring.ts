import type { SymbolStyles } from "./symbols.ts";

type PlaceType = Exclude<keyof SymbolStyles, "halo" | "hollow" | "ink">;

interface ShareLines {
  /** Lines beside one another: distance from the middle of the ring and width, in widths of the ring. */
  readonly lines: readonly (readonly [offset: number, width: number])[];
  /** Dashes and gaps, in pixels. */
  readonly dashPx: readonly number[];
}

const WHOLE = [0, 1] as const;
const THIN = 0.32;

/** How the share of each type is drawn on the ring of a cluster, so that it is told without colour: full, dashed, double, thin. */
export const SHARE_LINES: Readonly<Record<PlaceType, ShareLines>> = {
  "france-services": { lines: [WHOLE], dashPx: [] },
  "espace-saisonnier": { lines: [WHOLE], dashPx: [2.4, 1.6] },
  "lieu-multiservices": {
    lines: [
      [-0.34, THIN],
      [0.34, THIN],
    ],
    dashPx: [],
  },
  autre: { lines: [[0, THIN]], dashPx: [] },
};

interface Arc {
  readonly radius: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** Draws the share of a type in its colour: an arc of the ring around the origin, in radians; `radius` is that of its middle. */
export function drawShare(
  context: CanvasRenderingContext2D,
  type: PlaceType,
  styles: SymbolStyles,
  { radius, width, from, to }: Arc,
): void {
  const { lines, dashPx } = SHARE_LINES[type];
  context.strokeStyle = styles[type].colour;
  context.setLineDash([...dashPx]);
  for (const [offset, share] of lines) {
    context.beginPath();
    context.arc(0, 0, radius + offset * width, from, to);
    context.lineWidth = share * width;
    context.stroke();
  }
  context.setLineDash([]);
}

/** What a canvas and a path have in common. */
type Pen = Pick<CanvasPath, "moveTo" | "arcTo" | "closePath">;

/** Draws a box with rounded corners. `roundRect`, which does the same, came with Safari 16. */
export function drawRoundedBox(
  pen: Pen,
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
  radius: number,
): void {
  const right = left + width;
  const bottom = top + height;
  pen.moveTo(left + radius, top);
  pen.arcTo(right, top, right, bottom, radius);
  pen.arcTo(right, bottom, left, bottom, radius);
  pen.arcTo(left, bottom, left, top, radius);
  pen.arcTo(left, top, right, top, radius);
  pen.closePath();
}
